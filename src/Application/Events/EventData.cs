using System.Text.Json;
using Connect.Application.Subscriptions;
using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Events;

/// <summary>The data of an event: the resource directly after the change.</summary>
public static class EventData
{
    /// <summary>The version of the data's shape. Within a version, members may be added; any other change needs a new version.</summary>
    public const int Version = 1;

    /// <summary>The add-on if an add-on changed; otherwise the subscription, without the subscriber's email and address.</summary>
    public static RawJson Of(SubscriptionEvent happened) => new(happened.AddOn is { } addOn
        ? JsonSerializer.Serialize(SubscriptionAddOnResponse.Of(addOn), WireJson.Options)
        : JsonSerializer.Serialize(WithoutContact(SubscriptionResponse.WithoutAddOns(happened.Subscription)), WireJson.Options));

    private static SubscriptionResponse WithoutContact(SubscriptionResponse subscription) =>
        subscription with { Subscriber = subscription.Subscriber with { Email = null, Address = null } };
}
