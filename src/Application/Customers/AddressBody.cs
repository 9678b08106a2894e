using Connect.Domain.Customers;

namespace Connect.Application.Customers;

/// <summary>A postal address, as clients send and receive it.</summary>
/// <param name="Street1">First line of the street.</param>
/// <param name="City">Town or city.</param>
/// <param name="Zip">Postal code.</param>
/// <param name="Country">An ISO 3166-1 code: two capital letters.</param>
/// <param name="Street2">Second line of the street.</param>
/// <param name="State">The state, if the country has states.</param>
/// <param name="Region">The region, if the country uses regions.</param>
/// <param name="Attention">The person or department to hand it to.</param>
public sealed record AddressBody(
    string Street1,
    string City,
    string Zip,
    string Country,
    string? Street2 = null,
    string? State = null,
    string? Region = null,
    string? Attention = null)
{
    internal Address ToAddress() => new(Street1, City, Zip, Country, Street2, State, Region, Attention);
}
