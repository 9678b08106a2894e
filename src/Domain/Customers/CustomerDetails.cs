namespace Connect.Domain.Customers;

/// <summary>What a client says of a new customer.</summary>
/// <param name="Name">For people.</param>
/// <param name="Type">Person or company.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Address">Where to send.</param>
/// <param name="ReferenceId">The client's own id.</param>
/// <param name="Metadata">The client's own.</param>
public sealed record CustomerDetails(
    string Name,
    CustomerType Type = CustomerType.Consumer,
    string? Email = null,
    Address? Address = null,
    string? ReferenceId = null,
    RawJson? Metadata = null);
