using Connect.Application.Idempotency;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Connect.Application.UnitTests.Pipeline;

public class PipelineTests
{
    private static readonly CancelAddOn OfData = new(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data });
    private static readonly CancelAddOn OfDataLater = OfData with { Request = OfData.Request with { ScheduledOn = Day.Of("2027-01-01") } };
    private static readonly string[] OneRun = ["lock key", "find record", "load", "audit", "render", "store record"];

    [Test]
    public async Task Command_WhenGranted_IsCheckedStoredAndAuditedInOneTransaction() =>
        Assert.That(await new AnApplication(ASubscription.WithAddOn().Build()).Send(OfData), Is.EqualTo(["begin", .. OneRun, "commit"]));

    [Test]
    public async Task Command_WhenRefused_CommitsItsRecordAndItsAuditRow() => Assert.That(
        await new AnApplication().Send(OfData),
        Is.EqualTo(["begin", .. OneRun, "commit"]));

    [Test]
    public async Task Command_WhenInvalid_OpensNoTransaction() => Assert.That(
        await new AnApplication(ASubscription.WithAddOn().Build()).Send(new CancelAddOn(ASubscription.Id, new())),
        Is.Empty);

    [Test]
    public async Task Command_WhenReplayed_DoesNothingAndIsNotAudited()
    {
        var record = new IdempotencyRecord([1], HasExpired: false, IsStale: false, () => new("ok", 200, "text/plain", []));

        var steps = await new AnApplication(ASubscription.WithAddOn().Build(), record).Send(OfData);

        Assert.That(steps, Is.EqualTo(["begin", "lock key", "find record", "commit"]));
    }

    [Test]
    public async Task Command_WhenARaceIsLost_RunsAgainFromTheIdempotencyRecord() => Assert.That(
        await new AnApplication(ASubscription.WithAddOn().Build(), racesToLose: 1).Send(OfDataLater),
        Is.EqualTo(["begin", .. OneRun, "begin", .. OneRun, "commit"]));

    [Test]
    public async Task Query_Always_OpensNoTransactionAndIsNotAudited() =>
        Assert.That(
            await new AnApplication(ASubscription.WithAddOn().Build()).Send(new GetSubscription(ASubscription.Id, false)),
            Is.Empty);

    [Test]
    public async Task CancelAddOn_WithoutHttp_ReturnsATypedReply()
    {
        var outcome = await new AnApplication(ASubscription.WithAddOn().Build()).Ask(OfData with { IncludesAddOns = true });

        Assert.That(outcome, Is.InstanceOf<Outcome<SubscriptionResponse>.Granted>());
        Assert.That(outcome.Value.Body.AddOns!.Single().Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(outcome.Value.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 3)));
    }

    [Test]
    public async Task CancelAddOn_WhenRefused_HasTheVersionOfTheSubscription()
    {
        var outcome = await new AnApplication(ASubscription.WithAddOn().Build())
            .Ask(OfDataLater with { Request = new() { ProductOfferingId = "none" } });

        Assert.That(((Outcome<SubscriptionResponse>.Refused)outcome).About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 2)));
        Assert.That(outcome.Refusal!.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
    }

    [TestCase("data", "ok")]
    [TestCase("", "validation_failed")]
    public async Task Command_Always_IsLoggedOnce(string offering, string outcome)
    {
        await using var provider = new AnApplication(ASubscription.WithAddOn(AnOffering.AddOn("data")).Build()).Build();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Enter(ASubscription.Tenant, "key-1");

        await scope.ServiceProvider.GetRequiredService<Dispatcher>()
            .Send(new CancelAddOn(ASubscription.Id, new() { ProductOfferingId = offering }), idempotent: null, CancellationToken.None);

        var log = (FakeLog<LogBehaviour<CancelAddOn, SubscriptionResponse>>)provider
            .GetRequiredService<ILogger<LogBehaviour<CancelAddOn, SubscriptionResponse>>>();
        Assert.That(log.Lines.Select(line => line.Values["Outcome"]), Is.EqualTo([outcome]));
    }

    [TestCaseSource(nameof(UseCases))]
    public void EachUseCase_IsRegisteredWithItsHandlerAndPipeline(Type useCase)
    {
        using var provider = new AnApplication().Build();
        using var scope = provider.CreateScope();
        var outcome = typeof(Outcome<>).MakeGenericType(useCase.GetInterfaces().Single(IsUseCase).GenericTypeArguments);

        var behaviours = scope.ServiceProvider.GetServices(typeof(IPipelineBehavior<,>).MakeGenericType(useCase, outcome));

        Assert.That(scope.ServiceProvider.GetService(typeof(IRequestHandler<,>).MakeGenericType(useCase, outcome)), Is.Not.Null);
        Assert.That(behaviours.Select(behaviour => behaviour?.GetType().GetGenericTypeDefinition()), Is.EqualTo(PipelineOf(useCase)));
    }

    private static Type[] PipelineOf(Type useCase)
    {
        Type[] query = [typeof(LogBehaviour<,>), typeof(ValidationBehaviour<,>)];
        if (Is(typeof(IAuditedQuery<>)))
            return [.. query, typeof(TransactionBehaviour<,>), typeof(AuditBehaviour<,>)];

        return Is(typeof(ICommand<>))
            ?
            [
                .. query,
                typeof(InFlightBehaviour<,>), typeof(TransactionBehaviour<,>), typeof(IdempotencyBehaviour<,>), typeof(AuditBehaviour<,>),
            ]
            : query;

        bool Is(Type kind) => useCase.GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == kind);
    }

    private static IEnumerable<Type> UseCases() =>
        typeof(ITenants).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(IsUseCase));

    private static bool IsUseCase(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IUseCase<>);
}
