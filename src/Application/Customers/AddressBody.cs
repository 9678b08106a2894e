using System.Text.Json.Serialization;
using Connect.Domain.Customers;

namespace Connect.Application.Customers;

/// <summary>A postal address, as clients send and receive it.</summary>
/// <param name="Zip">Postal code.</param>
/// <param name="Country">An ISO 3166-1 code: two capital letters.</param>
/// <param name="State">The state, if the country has states.</param>
/// <param name="Region">The region, if the country uses regions.</param>
/// <param name="Attention">The person or department that receives the mail.</param>
// The contract forbids unknown members in responses too.
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
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
    internal static AddressBody Of(Address address) => new(
        address.Street1,
        address.City,
        address.Zip,
        address.Country,
        address.Street2,
        address.State,
        address.Region,
        address.Attention);

    internal Address ToAddress() => new(Street1, City, Zip, Country, Street2, State, Region, Attention);
}
