using Connect.Domain.Customers;

namespace Connect.Domain.Subscriptions;

/// <summary>Who uses a subscription; often not who pays for it.</summary>
/// <param name="SubscriberId">Made by us, UUID version 7.</param>
/// <param name="Name">For people.</param>
/// <param name="Email">Where to write; left out of events.</param>
/// <param name="Address">Where to send; left out of events.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record Subscriber(
    Guid SubscriberId,
    string Name,
    string? Email,
    Address? Address,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
