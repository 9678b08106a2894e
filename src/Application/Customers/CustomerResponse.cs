using Connect.Domain;
using Connect.Domain.Customers;

namespace Connect.Application.Customers;

/// <summary>A customer.</summary>
public sealed record CustomerResponse
{
    /// <summary>Its id.</summary>
    public required Guid CustomerId { get; init; }

    /// <summary>The client's own id.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>Person or company.</summary>
    public required CustomerType Type { get; init; }

    /// <summary>Where to write.</summary>
    public string? Email { get; init; }

    /// <summary>Where to send.</summary>
    public AddressBody? Address { get; init; }

    /// <summary>The client's own.</summary>
    public required RawJson Metadata { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
