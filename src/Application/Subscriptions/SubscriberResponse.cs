using Connect.Application.Customers;

namespace Connect.Application.Subscriptions;

/// <summary>The person who uses a subscription.</summary>
/// <param name="SubscriberId">Created by this service.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Email">Left out of events.</param>
/// <param name="Address">Left out of events.</param>
/// <param name="CreatedAt">The instant of creation, in UTC.</param>
/// <param name="UpdatedAt">The instant of the last change, in UTC.</param>
public sealed record SubscriberResponse(
    Guid SubscriberId,
    string Name,
    string? Email,
    AddressBody? Address,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
