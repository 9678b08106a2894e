using Connect.Application.Audit;
using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Events;
using Connect.Application.Idempotency;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Paging;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Application.Transfer;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Connect.Application.UnitTests.Pipeline;

/// <summary>All use cases as they are put together, on fakes that write one journal.</summary>
internal sealed class AnApplication(Subscription? held = null, IdempotencyRecord? record = null, int racesToLose = 0)
{
    public Journal Journal { get; } = new();

    public ServiceProvider Build() => new ServiceCollection()
        .AddApplication()
        .AddSingleton(typeof(ILogger<>), typeof(FakeLog<>))
        .AddSingleton<TimeProvider>(new FakeTime())
        .AddScoped<IAuditLog>(_ => new FakeAuditLog(Journal))
        .AddScoped<ICustomers>(_ => new FakeCustomers())
        .AddScoped<IDueChanges>(_ => new FakeDueChanges())
        .AddScoped<IEventFeed>(_ => new FakeEventFeed(new EventListResponse([], 0)))
        .AddScoped<IExportQueries>(_ => new FakeExportQueries())
        .AddScoped<IImportStore>(_ => new FakeImportStore())
        .AddScoped<IIdempotencyRecords>(_ => new FakeIdempotencyRecords(record, Journal))
        .AddScoped<IResponseRenderer>(_ => new FakeRenderer(Journal))
        .AddScoped<IProductOfferings>(_ => new FakeOfferings())
        .AddScoped<ISimVault>(_ => new FakeSimVault())
        .AddScoped<ICursors>(_ => new FakeCursors())
        .AddScoped<ISubscriptions>(_ => new FakeSubscriptions(held, Journal))
        .AddScoped<ISubscriptionQueries>(_ => new FakeSubscriptionQueries(held))
        .AddScoped<ITenants>(_ => FakeTenants.Of(sandbox: true, ASubscription.Started.Now))
        .AddScoped<IUnitOfWork>(_ => new FakeUnitOfWork(racesToLose, Journal))
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    /// <summary>What was done for this use case, in order; a command is sent with a key.</summary>
    public async Task<IReadOnlyList<string>> Send<T>(IUseCase<T> useCase)
        where T : notnull
    {
        await Ask(useCase);
        return Journal.Steps;
    }

    /// <summary>What became of this use case; a command is sent with a key.</summary>
    public async Task<Outcome<T>> Ask<T>(IUseCase<T> useCase)
        where T : notnull
    {
        await using var provider = Build();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Enter(ASubscription.Tenant, "key-1");
        var key = new IdempotentRequest("key", [1], "subscriptions:write", "POST", "/somewhere");
        return await scope.ServiceProvider.GetRequiredService<Dispatcher>()
            .Send(useCase, useCase is ICommand<T> ? key : null, CancellationToken.None);
    }
}
