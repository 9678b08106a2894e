using Connect.Domain;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Hosts.Usual;

/// <summary>Connect's tables and aggregate, mapped as a tutorial maps them: value converters for JSON, nothing tuned.</summary>
internal sealed class UsualDbContext(DbContextOptions<UsualDbContext> options) : DbContext(options)
{
    public DbSet<Tenant> Tenants => Set<Tenant>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<EventEntry> Events => Set<EventEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<SubscriptionStatus>().HaveConversion<UpperCaseConverter<SubscriptionStatus>>();
        configurationBuilder.Properties<AddOnStatus>().HaveConversion<UpperCaseConverter<AddOnStatus>>();
        configurationBuilder.Properties<RawJson>().HaveConversion<RawJsonConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ApiKey>(key =>
        {
            key.HasKey(it => it.KeyId);
            key.PrimitiveCollection(it => it.Scopes);
        });
        modelBuilder.Entity<EventEntry>(entry => entry.HasKey(it => new { it.TenantId, it.Sequence }));
        modelBuilder.Entity<Subscription>(subscription =>
        {
            subscription.Property(it => it.Version).IsConcurrencyToken();
            subscription.Property(it => it.Subscriber).IsJson();
            subscription.Property(it => it.Terms).IsJson();
            subscription.Property(it => it.Sim).IsJson();
            subscription.Ignore(it => it.Events);
            subscription.OwnsOne(it => it.Customer, customer =>
            {
                customer.Property(it => it.CustomerId).HasColumnName("CustomerId");
                customer.Property(it => it.Name).HasColumnName("CustomerName");
            });
            subscription.Navigation(it => it.Customer).IsRequired();
            subscription.OwnsOne(it => it.Pending, pending =>
            {
                pending.Property(it => it.Status).HasColumnName("PendingStatus");
                pending.Property(it => it.ScheduledOn).HasColumnName("PendingScheduledAt");
                pending.Property(it => it.DueAt).HasColumnName("PendingDueAt");
            });
            subscription.HasMany(it => it.AddOns).WithOne().HasForeignKey(addOn => addOn.SubscriptionId);
        });
        modelBuilder.Entity<AddOn>(addOn =>
        {
            addOn.ToTable("AddOns").HasKey(it => it.SubscriptionAddOnId);
            addOn.Property(it => it.Terms).IsJson();
            addOn.Property(it => it.Cancellation).IsJson();
            addOn.OwnsOne(it => it.Pending, pending =>
            {
                pending.Property(it => it.Status).HasColumnName("PendingStatus");
                pending.Property(it => it.ScheduledOn).HasColumnName("PendingScheduledAt");
                pending.Property(it => it.DueAt).HasColumnName("PendingDueAt");
                pending.Property(it => it.Cancellation).HasColumnName("PendingCancellation").IsJson();
            });
        });
    }
}
