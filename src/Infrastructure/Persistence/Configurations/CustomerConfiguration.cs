using Connect.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence.Configurations;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers").HasKey(customer => customer.CustomerId);
        builder.Property(customer => customer.CustomerId).ValueGeneratedNever();
        builder.Property(customer => customer.ReferenceId).HasMaxLength(Lengths.ReferenceId);
        builder.Property(customer => customer.Address).IsJson();
        builder.Property(customer => customer.Metadata).IsRawJson();
        builder.HasCreationNumber();
        builder.HasIndex(customer => new { customer.TenantId, customer.ReferenceId }).IsUnique();
    }
}
