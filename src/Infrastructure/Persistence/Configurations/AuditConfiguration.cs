using Connect.Infrastructure.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditEntries").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Actor).HasMaxLength(128);
        builder.Property(row => row.Operation).HasMaxLength(64);
        builder.Property(row => row.Method).HasMaxLength(16);
        builder.Property(row => row.Outcome).HasMaxLength(64);
        builder.Property(row => row.RequestId).HasMaxLength(128);
        builder.HasIndex(row => new { row.TenantId, row.At });
    }
}
