namespace Connect.Domain.Customers;

/// <param name="Zip">Postal code.</param>
/// <param name="Country">An ISO 3166-1 code: two capital letters.</param>
/// <param name="State">The state, if the country has states.</param>
/// <param name="Attention">The person or department that receives the mail.</param>
public sealed record Address(
    string Street1,
    string City,
    string Zip,
    string Country,
    string? Street2 = null,
    string? State = null,
    string? Region = null,
    string? Attention = null);
