namespace Connect.Domain.Customers;

/// <summary>A postal address.</summary>
/// <param name="Street1">First line.</param>
/// <param name="City">City.</param>
/// <param name="Zip">Postal code.</param>
/// <param name="Country">ISO 3166-1, two capitals.</param>
/// <param name="Street2">Second line.</param>
/// <param name="State">State, where the country has them.</param>
/// <param name="Region">Region.</param>
/// <param name="Attention">The person or department to hand it to.</param>
public sealed record Address(
    string Street1,
    string City,
    string Zip,
    string Country,
    string? Street2 = null,
    string? State = null,
    string? Region = null,
    string? Attention = null);
