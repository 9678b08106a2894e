using Connect.Application.Customers;
using Connect.Domain.Customers;

namespace Connect.Application.Transfer;

/// <summary>A customer in a file: what the API takes to create one, and what it has created.</summary>
public sealed record CustomerLine : CreateCustomerRequest
{
    /// <summary>Required if there is no referenceId. If absent, the customer gets a new ID.</summary>
    public Guid? CustomerId { get; init; }

    /// <summary>The default is the time of the import.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    internal static CustomerLine Of(Customer customer) => new()
    {
        CustomerId = customer.CustomerId,
        ReferenceId = customer.ReferenceId,
        Name = customer.Name,
        Type = customer.Type,
        Email = customer.Email,
        Address = customer.Address is { } address ? AddressBody.Of(address) : null,
        Metadata = customer.Metadata,
        CreatedAt = customer.CreatedAt,
    };
}
