using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Audit;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Idempotency;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>The model that both databases share. The context of each provider adds what differs.</summary>
internal abstract class ConnectDbContext : DbContext
{
    protected ConnectDbContext(DbContextOptions options)
        : base(options)
    {
        // A fault ends the whole transaction, so EF Core need not be able to go back to the start of a save.
        Database.AutoSavepointsEnabled = false;

        // Done once per save, below. By default, EF Core compares all tracked entities in many other places too.
        ChangeTracker.AutoDetectChangesEnabled = false;
    }

    public DbSet<Tenant> Tenants => Set<Tenant>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<ProductOffering> ProductOfferings => Set<ProductOffering>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<SimSecretsRow> SimSecrets => Set<SimSecretsRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<IdempotencyRow> IdempotencyRecords => Set<IdempotencyRow>();

    public DbSet<AuditRow> AuditEntries => Set<AuditRow>();

    /// <summary>The tenant, if this context has loaded or added it.</summary>
    public Tenant? TrackedTenant(Guid tenantId) =>
        ChangeTracker.Entries<Tenant>().Select(entry => entry.Entity).SingleOrDefault(tenant => tenant.TenantId == tenantId);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        await this.NumberAdded(cancellationToken);
        await this.RefuseClaimed(AddedSubscriptions(), cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Not supported, because taking the creation numbers is asynchronous.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Call {nameof(SaveChangesAsync)}.");

    private List<Subscription> AddedSubscriptions() =>
    [
        .. ChangeTracker.Entries<Subscription>().Where(row => row.State == EntityState.Added).Select(row => row.Entity),
    ];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var type in typeof(Tenant).Assembly.GetTypes().Where(type => type.IsEnum))
        {
            configurationBuilder.Properties(type)
                .HaveConversion(typeof(StoredEnumConverter<>).MakeGenericType(type)).HaveMaxLength(32).AreUnicode(false);
        }

        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>().HavePrecision(3);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ConnectDbContext).Assembly);
}
