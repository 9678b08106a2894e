namespace Connect.Domain.Customers;

/// <summary>What a client says about a new customer.</summary>
/// <param name="ReferenceId">The client's own ID.</param>
public sealed record CustomerDetails(
    string Name,
    CustomerType Type = CustomerType.Consumer,
    string? Email = null,
    Address? Address = null,
    string? ReferenceId = null,
    RawJson? Metadata = null);
