using Connect.Domain.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class TenantConfiguration : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("Tenants").HasKey(tenant => tenant.TenantId);
        builder.Property(tenant => tenant.TenantId).ValueGeneratedNever();
        builder.Property(tenant => tenant.Name).HasMaxLength(Tenant.MaxNameLength);
        builder.Property(tenant => tenant.TimeZone).HasMaxLength(64);

        // If two requests advance a sandbox's clock at the same time, one of them starts again.
        builder.Property(tenant => tenant.SandboxNow).IsConcurrencyToken();
        builder.HasCreationCounter();
        builder.HasIndex(tenant => tenant.Name).IsUnique();
    }
}
