using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class AddOnConfiguration : IEntityTypeConfiguration<AddOn>
{
    public void Configure(EntityTypeBuilder<AddOn> builder)
    {
        builder.ToTable("AddOns").HasKey(addOn => addOn.SubscriptionAddOnId);
        builder.Property(addOn => addOn.SubscriptionAddOnId).ValueGeneratedNever();
        builder.Property(addOn => addOn.ProductOfferingId).HasMaxLength(ProductOffering.MaxIdLength);
        builder.Property(addOn => addOn.Terms).IsSharedJson();
        builder.Property(addOn => addOn.PendingProductOffering).IsJson();
        builder.Property(addOn => addOn.Cancellation).IsJson();
        builder.Property(addOn => addOn.Metadata).IsRawJson();

        builder.OwnsOne(addOn => addOn.Pending, pending =>
        {
            pending.Property(it => it.Status).HasColumnName("PendingStatus");
            pending.Property(it => it.ScheduledOn).HasColumnName("PendingScheduledAt");
            pending.Property(it => it.DueAt).HasColumnName("PendingDueAt");
            pending.Property(it => it.Cancellation).HasColumnName("PendingCancellation").IsJson();
        });

        builder.HasIndex(addOn => new { addOn.SubscriptionId, addOn.Number }).IsUnique();
    }
}
