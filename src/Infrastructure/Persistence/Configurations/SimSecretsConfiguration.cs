using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class SimSecretsConfiguration : IEntityTypeConfiguration<SimSecretsRow>
{
    public void Configure(EntityTypeBuilder<SimSecretsRow> builder)
    {
        builder.ToTable("SimSecrets").HasKey(row => row.SubscriptionId);
        builder.Property(row => row.SubscriptionId).ValueGeneratedNever();
    }
}
