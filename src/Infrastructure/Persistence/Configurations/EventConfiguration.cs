using Connect.Infrastructure.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class EventConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("Events").HasKey(row => new { row.TenantId, row.Sequence });
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.Type).HasMaxLength(100);
        builder.Property(row => row.Actor).HasMaxLength(128);
        builder.Property(row => row.Data).IsRawJson();
        builder.HasIndex(row => new { row.TenantId, row.SubscriptionId, row.Sequence });
    }
}
