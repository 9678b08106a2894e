using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Connect.Application.UnitTests.Pipeline;

public class PipelineTests
{
    private static readonly CancelAddOn OfData = new(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data });
    private static readonly CancelAddOn OfDataLater = OfData with { Request = OfData.Request with { ScheduledAt = Day.Of("2027-01-01") } };
    private static readonly string[] OneRun = ["claim key", "find record", "load", "save", "write", "audit", "store record"];

    [Test]
    public async Task Command_WhenGranted_AsksAndStoresAndAuditsInsideTheTransaction() =>
        Assert.That(await new AnApplication(ASubscription.WithAddOn().Build()).Send(OfData), Is.EqualTo(["begin", .. OneRun, "commit"]));

    [Test]
    public async Task Command_WhenRefused_CommitsItsRecordAndItsAudit() => Assert.That(
        await new AnApplication().Send(OfData),
        Is.EqualTo(["begin", "claim key", "find record", "load", "refuse subscription_not_found", "audit", "store record", "commit"]));

    [Test]
    public async Task Command_WhenItsShapeIsWrong_OpensNothing() => Assert.That(
        await new AnApplication(ASubscription.WithAddOn().Build()).Send(new CancelAddOn(ASubscription.Id, new())),
        Is.EqualTo(["refuse validation_failed"]));

    [Test]
    public async Task Command_WhenReplayed_DoesAndAuditsNothing() => Assert.That(
        await new AnApplication(ASubscription.WithAddOn().Build(), new([1], AnAnswer.Granted)).Send(OfData),
        Is.EqualTo(["begin", "claim key", "find record", "commit"]));

    [Test]
    public async Task Command_WhenARaceIsLost_StartsAfreshFromTheRecord() => Assert.That(
        await new AnApplication(ASubscription.WithAddOn().Build(), racesToLose: 1).Send(OfDataLater),
        Is.EqualTo(["begin", .. OneRun, "begin", .. OneRun, "commit"]));

    [Test]
    public async Task Query_WhenSent_OpensNoTransactionAndLeavesNoTrace() =>
        Assert.That(await new AnApplication(ASubscription.WithAddOn().Build()).Send(new GetSubscription(ASubscription.Id, false)), Is.EqualTo(["write"]));

    [TestCase("data", "ok")]
    [TestCase("", "validation_failed")]
    public async Task Command_WhenSent_IsLoggedOnce(string offering, string outcome)
    {
        await using var provider = new AnApplication(ASubscription.WithAddOn(AnOffering.AddOn("data")).Build()).Build();
        await using var scope = provider.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<Dispatcher>()
            .Send(new CancelAddOn(ASubscription.Id, new() { ProductOfferingId = offering }), CancellationToken.None);

        var log = (FakeLog<LogBehaviour<CancelAddOn>>)provider.GetRequiredService<ILogger<LogBehaviour<CancelAddOn>>>();
        Assert.That(log.Lines.Select(line => line.Values["Outcome"]), Is.EqualTo([outcome]));
    }

    [TestCaseSource(nameof(Operations))]
    public void Operation_WhenTheApplicationIsBuilt_HasItsHandlerAndItsPipeline(Type operation)
    {
        using var provider = new AnApplication().Build();
        using var scope = provider.CreateScope();

        var behaviours = scope.ServiceProvider.GetServices(typeof(IPipelineBehavior<,>).MakeGenericType(operation, typeof(Answer)));

        Assert.That(scope.ServiceProvider.GetService(typeof(IRequestHandler<,>).MakeGenericType(operation, typeof(Answer))), Is.Not.Null);
        Assert.That(behaviours.Select(behaviour => behaviour?.GetType().GetGenericTypeDefinition()), Is.EqualTo(PipelineOf(operation)));
    }

    private static Type[] PipelineOf(Type operation)
    {
        Type[] query = [typeof(LogBehaviour<>), typeof(ValidationBehaviour<>)];
        var isCommand = operation.GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICommand<>));
        return isCommand
            ? [.. query, typeof(InFlightBehaviour<>), typeof(TransactionBehaviour<>), typeof(IdempotencyBehaviour<>), typeof(AuditBehaviour<>)]
            : query;
    }

    private static IEnumerable<Type> Operations() => typeof(ITenants).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRequest<Answer>)));
}
