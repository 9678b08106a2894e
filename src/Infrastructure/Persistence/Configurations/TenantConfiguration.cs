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

        // Of two who move a sandbox's clock at once, one starts afresh.
        builder.Property(tenant => tenant.SandboxNow).IsConcurrencyToken();
        builder.HasCreationCounter();
        builder.HasIndex(tenant => tenant.Name).IsUnique();
    }
}
