using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Customers;
using Mapster;

namespace Connect.Application.Customers;

public sealed record CustomerResponse
{
    public required Guid CustomerId { get; init; }

    /// <summary>The client's ID of the customer, unique among the tenant's customers.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The name of the person or company.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the customer is a person or a company.</summary>
    public required CustomerType Type { get; init; }

    public string? Email { get; init; }

    public AddressBody? Address { get; init; }

    /// <summary>Free-form JSON from the client, returned unchanged.</summary>
    public required RawJson Metadata { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The instant of the last change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    public static CustomerResponse Of(Customer customer) => customer.Adapt<CustomerResponse>(ResponseMap.Config);
}
