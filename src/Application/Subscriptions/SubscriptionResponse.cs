using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

public sealed record SubscriptionResponse
{
    public required Guid SubscriptionId { get; init; }

    public required SubscriptionStatus Status { get; init; }

    /// <summary>The kind of telecom service, such as CELL.</summary>
    public required string Type { get; init; }

    /// <summary>The name shown to people; by default the msisdn or, without one, the name of the offering.</summary>
    public required string Display { get; init; }

    /// <summary>The telephone number: E.164 with a leading plus sign.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The client's ID of the subscription, unique among the tenant's subscriptions.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The customer who pays for it.</summary>
    public required CustomerRefResponse Customer { get; init; }

    /// <summary>The plan under the terms of its sale.</summary>
    public required ProductOfferingRefResponse ProductOffering { get; init; }

    public SimResponse? Sim { get; init; }

    /// <summary>The instant of its start; absent if it has not started.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The instant of the last change of it or of one of its add-ons.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The person who uses it.</summary>
    public required SubscriberResponse Subscriber { get; init; }

    /// <summary>Free-form JSON from the client, returned unchanged.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>The scheduled change of its number; absent if none is scheduled.</summary>
    public PendingMsisdnResponse? PendingMsisdn { get; init; }

    /// <summary>Its scheduled start or end; absent if neither is scheduled.</summary>
    public PendingSubscriptionStatusResponse? PendingStatus { get; init; }

    /// <summary>The scheduled change to another plan; absent if none is scheduled.</summary>
    public PendingProductOfferingResponse? PendingProductOffering { get; init; }

    /// <summary>The porting of its number; absent if the number is not ported.</summary>
    public PortingSummaryResponse? Porting { get; init; }

    /// <summary>The instant of its end; absent if it has not ended.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it ends; absent until its cancellation is scheduled.</summary>
    public SubscriptionCancellationResponse? Cancellation { get; init; }

    /// <summary>Free-form JSON from the client, returned unchanged.</summary>
    public required RawJson Metadata { get; init; }

    /// <summary>All its add-ons, including ended ones; present only with expand=addons.</summary>
    public IReadOnlyList<SubscriptionAddOnResponse>? AddOns { get; init; }

    /// <param name="withAddOns">Whether it has all add-ons, which must be loaded.</param>
    public static SubscriptionResponse Of(Subscription subscription, bool withAddOns) =>
        subscription.Adapt<SubscriptionResponse>(ResponseMap.Config) with
        {
            AddOns = withAddOns ? [.. subscription.AddOns.OrderBy(addOn => addOn.Number).Select(SubscriptionAddOnResponse.Of)] : null,
        };

    public static SubscriptionResponse WithoutAddOns(Subscription subscription) => Of(subscription, withAddOns: false);
}

internal sealed class SubscriptionResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<Subscription, SubscriptionResponse>()
        .Map(response => response.ProductOffering, subscription => subscription.Terms)
        .Map(response => response.PendingStatus, subscription => subscription.Pending)
        .Ignore(response => response.AddOns);
}
