namespace Connect.Domain.Customers;

/// <summary>Who pays for subscriptions.</summary>
public sealed class Customer
{
    /// <summary>The longest name.</summary>
    public const int MaxNameLength = 200;

    // For the database too, which fills in the rest.
    private Customer(string name, RawJson metadata) => (Name, Metadata) = (name, metadata);

    /// <summary>Made by us, UUID version 7.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>The tenant whose customer it is.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>The client's own id, unique in the tenant.</summary>
    public string? ReferenceId { get; private set; }

    /// <summary>For people.</summary>
    public string Name { get; private set; }

    /// <summary>Person or company.</summary>
    public CustomerType Type { get; private set; }

    /// <summary>Where to write.</summary>
    public string? Email { get; private set; }

    /// <summary>Where to send.</summary>
    public Address? Address { get; private set; }

    /// <summary>The client's own.</summary>
    public RawJson Metadata { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Creates a customer; that its reference id is free is the caller's to check and the database's to hold.</summary>
    public static Customer Create(Guid tenantId, Guid customerId, CustomerDetails details, DateTimeOffset now) => new(details.Name, details.Metadata ?? RawJson.EmptyObject)
    {
        TenantId = tenantId,
        CustomerId = customerId,
        ReferenceId = details.ReferenceId,
        Type = details.Type,
        Email = details.Email,
        Address = details.Address,
        CreatedAt = now,
        UpdatedAt = now,
    };
}
