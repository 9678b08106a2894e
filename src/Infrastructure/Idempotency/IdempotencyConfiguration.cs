using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Idempotency;

internal sealed class IdempotencyConfiguration : IEntityTypeConfiguration<IdempotencyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyRow> builder)
    {
        builder.ToTable("IdempotencyRecords").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.KeyHash).HasMaxLength(32);
        builder.Property(row => row.Fingerprint).HasMaxLength(32);
        builder.Property(row => row.Method).HasMaxLength(16);
        builder.Property(row => row.Scope).HasMaxLength(64);
        builder.Property(row => row.Outcome).HasMaxLength(64);
        builder.Property(row => row.ContentType).HasMaxLength(100);
        builder.HasIndex(row => new { row.TenantId, row.KeyHash }).IsUnique();
        builder.HasIndex(row => new { row.TenantId, row.ExpiresAt });
    }
}
