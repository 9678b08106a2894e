using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class SubscriptionConfiguration : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.ToTable("Subscriptions").HasKey(subscription => subscription.SubscriptionId);
        builder.Property(subscription => subscription.SubscriptionId).ValueGeneratedNever();
        builder.Property(subscription => subscription.Version).IsConcurrencyToken();
        builder.Property(subscription => subscription.Msisdn).HasMaxLength(Lengths.Msisdn);
        builder.Property(subscription => subscription.ReservedMsisdn).HasMaxLength(Lengths.Msisdn);
        builder.Property(subscription => subscription.ReferenceId).HasMaxLength(Lengths.ReferenceId);
        builder.Property(subscription => subscription.Subscriber).IsJson();
        builder.Property(subscription => subscription.ProductOfferingId).HasMaxLength(ProductOffering.MaxIdLength);
        builder.Property(subscription => subscription.Terms).IsSharedJson();
        builder.Property(subscription => subscription.PendingMsisdn).IsJson();
        builder.Property(subscription => subscription.PendingProductOffering).IsJson();
        builder.Property(subscription => subscription.Cancellation).IsJson();
        builder.Property(subscription => subscription.Porting).IsJson();
        builder.Property(subscription => subscription.Sim).IsJson();
        builder.Property(subscription => subscription.Extensions).IsRawJson();
        builder.Property(subscription => subscription.Metadata).IsRawJson();
        builder.Ignore(subscription => subscription.Events);

        builder.OwnsOne(subscription => subscription.Customer, customer =>
        {
            customer.Property(it => it.CustomerId).HasColumnName(nameof(CustomerRef.CustomerId));
            customer.Property(it => it.Name).HasColumnName("CustomerName");
            customer.HasIndex(it => it.CustomerId);
        });
        builder.Navigation(subscription => subscription.Customer).IsRequired();

        builder.OwnsOne(subscription => subscription.Pending, pending =>
        {
            pending.Property(it => it.Status).HasColumnName("PendingStatus");
            pending.Property(it => it.ScheduledOn).HasColumnName("PendingScheduledAt");
            pending.Property(it => it.DueAt).HasColumnName("PendingDueAt");
        });

        builder.HasMany(subscription => subscription.AddOns).WithOne().HasForeignKey(addOn => addOn.SubscriptionId);

        builder.HasCreationNumber();
        builder.HasDueChanges();
        builder.HasIndex(subscription => new { subscription.TenantId, subscription.ReferenceId }).IsUnique();
        builder.HasIndex(nameof(Subscription.TenantId), nameof(Subscription.Status), CreationNumber.Column);
        builder.HasIndex(nameof(Subscription.TenantId), nameof(Subscription.ProductOfferingId), CreationNumber.Column);

        // A number belongs to one subscription that has not ended, and may have belonged to others.
        builder.HasIndex([nameof(Subscription.TenantId), nameof(Subscription.Msisdn)], "IX_Subscriptions_TenantId_Msisdn_All")
            .HasFilter("Msisdn IS NOT NULL");
        builder.HasIndex(subscription => new { subscription.TenantId, subscription.Msisdn })
            .IsUnique()
            .HasFilter($"Msisdn IS NOT NULL AND Status <> '{StoredEnum.Spell(nameof(SubscriptionStatus.Cancelled))}'");
        builder.HasIndex(subscription => new { subscription.TenantId, subscription.ReservedMsisdn })
            .IsUnique()
            .HasFilter("ReservedMsisdn IS NOT NULL");
    }
}
