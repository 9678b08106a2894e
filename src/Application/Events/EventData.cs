using System.Text.Json;
using Connect.Application.Responses;
using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Events;

/// <summary>What an event tells: the resource as it was right after the change.</summary>
public static class EventData
{
    /// <summary>The version of its shape. Members may be added within a version; any other change makes a new version.</summary>
    public const int Version = 1;

    /// <summary>The add-on, if the change was of one; otherwise the subscription, without email and address.</summary>
    public static RawJson Of(SubscriptionEvent happened) => new(happened.AddOn is { } addOn
        ? JsonSerializer.Serialize(addOn.ToResponse(), WireJson.Options)
        : JsonSerializer.Serialize(WithoutContact(happened.Subscription.ToResponse(withAddOns: false)), WireJson.Options));

    private static Subscriptions.SubscriptionResponse WithoutContact(Subscriptions.SubscriptionResponse subscription) =>
        subscription with { Subscriber = subscription.Subscriber with { Email = null, Address = null } };
}
