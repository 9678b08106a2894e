using Connect.Domain.ApiKeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKeys").HasKey(key => key.KeyId);
        builder.Property(key => key.KeyId).HasMaxLength(ApiKeyText.MaxLength);
        builder.Property(key => key.SecretHash).HasMaxLength(32);
        builder.PrimitiveCollection(key => key.Scopes);
    }
}
