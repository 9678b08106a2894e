using Connect.Application.Customers;

namespace Connect.Application.Subscriptions;

/// <summary>The person who uses a subscription.</summary>
public record SubscriberInput
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public AddressBody? Address { get; init; }
}
