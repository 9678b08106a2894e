using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Transfer;

/// <summary>The person who uses a subscription, in a file.</summary>
public sealed record SubscriberLine : SubscriberInput
{
    /// <summary>If absent, the subscriber gets a new ID.</summary>
    public Guid? SubscriberId { get; init; }

    /// <summary>The default is the createdAt of the subscription.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The default is createdAt.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    internal static SubscriberLine Of(Subscriber subscriber) => new()
    {
        SubscriberId = subscriber.SubscriberId,
        Name = subscriber.Name,
        Email = subscriber.Email,
        Address = subscriber.Address is { } address ? AddressBody.Of(address) : null,
        CreatedAt = subscriber.CreatedAt,
        UpdatedAt = subscriber.UpdatedAt,
    };

    internal Subscriber ToSubscriber(DateTimeOffset createdAt) => new(
        SubscriberId ?? Guid.CreateVersion7(),
        Name,
        Email,
        Address?.ToAddress(),
        CreatedAt ?? createdAt,
        UpdatedAt ?? CreatedAt ?? createdAt);
}
