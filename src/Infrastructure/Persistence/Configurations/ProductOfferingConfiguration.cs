using Connect.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class ProductOfferingConfiguration : IEntityTypeConfiguration<ProductOffering>
{
    public void Configure(EntityTypeBuilder<ProductOffering> builder)
    {
        builder.ToTable("ProductOfferings").HasKey(offering => new { offering.TenantId, offering.ProductOfferingId });
        builder.Property(offering => offering.ProductOfferingId).HasMaxLength(ProductOffering.MaxIdLength);
        builder.Property(offering => offering.Terms).IsJson();
        builder.HasCreationNumber();
        builder.Ignore(offering => offering.TermsOfSale);
    }
}
