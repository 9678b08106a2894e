using Connect.Domain.Customers;

namespace Connect.Domain.Subscriptions;

/// <summary>The person who uses a subscription. Another person or a company may pay for it.</summary>
/// <param name="SubscriberId">UUID version 7, created by this service.</param>
/// <param name="Email">Left out of events.</param>
/// <param name="Address">Left out of events.</param>
public sealed record Subscriber(
    Guid SubscriberId,
    string Name,
    string? Email,
    Address? Address,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
