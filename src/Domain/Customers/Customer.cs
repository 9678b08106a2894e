namespace Connect.Domain.Customers;

/// <summary>A customer: the party that pays for subscriptions.</summary>
public sealed class Customer
{
    /// <summary>In characters.</summary>
    public const int MaxNameLength = 200;

    // EF Core materialises through this constructor and sets the other properties.
    private Customer(string name, RawJson metadata) => (Name, Metadata) = (name, metadata);

    /// <summary>UUID version 7, created by this service.</summary>
    public Guid CustomerId { get; private set; }

    public Guid TenantId { get; private set; }

    /// <summary>The client's own ID, unique among the customers of the tenant.</summary>
    public string? ReferenceId { get; private set; }

    public string Name { get; private set; }

    public CustomerType Type { get; private set; }

    public string? Email { get; private set; }

    public Address? Address { get; private set; }

    public RawJson Metadata { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Creates a customer. The caller checks that the reference ID is free; the store guarantees it.</summary>
    public static Customer Create(Guid tenantId, Guid customerId, CustomerDetails details, DateTimeOffset now) =>
        new(details.Name, details.Metadata ?? RawJson.EmptyObject)
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
