using Connect.Application.ApiKeys;
using Connect.Application.Audit;
using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Events;
using Connect.Application.Idempotency;
using Connect.Application.Paging;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Application.Transfer;
using Connect.Infrastructure.ApiKeys;
using Connect.Infrastructure.Audit;
using Connect.Infrastructure.Catalog;
using Connect.Infrastructure.Customers;
using Connect.Infrastructure.Demo;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Idempotency;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Secrets;
using Connect.Infrastructure.Subscriptions;
using Connect.Infrastructure.Tenants;
using Connect.Infrastructure.Transfer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Connect.Infrastructure;

public static class DependencyInjection
{
    /// <summary>Adds the configured database, the key ring, the implementations of the ports, and the background workers.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        var database = DatabaseSettings.From(configuration);
        services.AddSingleton(database);
        services.AddPersistence(database);
        services.AddSingleton<EventSignal>();
        services.AddSingleton(EventPolling.Usual);
        services.AddSingleton<EventWait>();
        services.AddKeyRing(database, configuration);
        services.TryAddSingleton(TimeProvider.System);

        services.AddScoped(provider => new DatabaseMigrator(
            database.CreateMigrationContext(), database, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped(provider => new TenantAdministration(
            provider.GetRequiredService<ConnectDbContext>(),
            provider.GetRequiredService<IUnitOfWork>(),
            provider.GetRequiredService<TenantScope>(),
            provider.GetRequiredService<IAuditLog>()));
        services.AddScoped(provider => new ApiKeyAdministration(
            provider.GetRequiredService<ConnectDbContext>(),
            provider.GetRequiredService<IUnitOfWork>(),
            provider.GetRequiredService<TenantScope>(),
            provider.GetRequiredService<IAuditLog>()));
        services.AddScoped(provider => new FailedDueChanges(provider.GetRequiredService<ConnectDbContext>()));
        services.AddScoped(provider => new DemoData(
            provider.GetRequiredService<ConnectDbContext>(),
            provider.GetRequiredService<IUnitOfWork>(),
            provider.GetRequiredService<ISimVault>(),
            provider.GetRequiredService<TenantScope>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<EventLog>();
        services.AddScoped<RowWriter>();
        services.AddScoped<SubscriptionRows>();
        services.AddScoped<TenantRows>();
        services.AddSingleton<ApiKeyCache>();
        services.AddSingleton<LiveTenants>();
        services.AddSingleton<StoredBodies>();
        services.AddScoped<IApiKeys, ApiKeyRepository>();
        services.AddScoped<IAuditLog, AuditLog>();
        services.AddScoped<ICursors, Cursors>();
        services.AddScoped<ICustomers, CustomerRepository>();
        services.AddScoped<IEventFeed, EventFeed>();
        services.AddScoped<IExportQueries, ExportQueries>();
        services.AddScoped<IImportStore, ImportStore>();
        services.AddScoped<IIdempotencyRecords, IdempotencyRecords>();
        services.AddScoped<IProductOfferings, ProductOfferingRepository>();
        services.AddScoped<ISimVault, SimVault>();
        services.AddScoped<ISubscriptions, SubscriptionRepository>();
        services.AddScoped<ISubscriptionQueries, SubscriptionQueries>();
        services.AddScoped<ITenants, TenantRepository>();
        services.AddScoped<IDueChanges, DueChanges>();
        services.AddScoped<DueLease>();
        services.AddSingleton(DueChangesSettings.From(configuration));
        services.AddHostedService<DueChangesWorker>();
        services.AddHostedService<IdempotencyPurge>();
        return services;
    }
}
