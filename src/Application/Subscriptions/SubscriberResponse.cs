using Connect.Application.Customers;

namespace Connect.Application.Subscriptions;

/// <summary>The person who uses a subscription.</summary>
/// <param name="SubscriberId">UUID version 7, created by this service.</param>
/// <param name="Email">Left out of events.</param>
/// <param name="Address">Left out of events.</param>
/// <param name="UpdatedAt">The instant of the last change.</param>
public sealed record SubscriberResponse(
    Guid SubscriberId,
    string Name,
    string? Email,
    AddressBody? Address,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
