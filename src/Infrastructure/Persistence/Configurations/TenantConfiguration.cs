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

        // The clock of a sandbox moves only if nothing has happened since it was read. An event may have made a change due.
        builder.Property(tenant => tenant.SandboxNow).IsConcurrencyToken();
        builder.Property(tenant => tenant.LastSequence).IsConcurrencyToken();
        builder.HasCreationCounter();
        builder.HasIndex(tenant => tenant.Name).IsUnique();
    }
}
