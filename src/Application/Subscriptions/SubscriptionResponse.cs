using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>A subscription.</summary>
public sealed record SubscriptionResponse
{
    /// <summary>Its id.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>Where it stands.</summary>
    public required SubscriptionStatus Status { get; init; }

    /// <summary>The kind of telecom service.</summary>
    public required string Type { get; init; }

    /// <summary>Usually the msisdn, printed for people.</summary>
    public required string Display { get; init; }

    /// <summary>E.164, with +.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The client's own id.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>Who pays.</summary>
    public required CustomerRefResponse Customer { get; init; }

    /// <summary>The plan, as it was sold.</summary>
    public required ProductOfferingRefResponse ProductOffering { get; init; }

    /// <summary>The SIM, without its secrets.</summary>
    public SimResponse? Sim { get; init; }

    /// <summary>When it started.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it or one of its add-ons last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Who uses it.</summary>
    public required SubscriberResponse Subscriber { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>The number that it will have.</summary>
    public PendingMsisdnResponse? PendingMsisdn { get; init; }

    /// <summary>Its start or its end, where that is still to come.</summary>
    public PendingSubscriptionStatusResponse? PendingStatus { get; init; }

    /// <summary>The plan that it will have.</summary>
    public PendingProductOfferingResponse? PendingProductOffering { get; init; }

    /// <summary>The number being ported in or out.</summary>
    public PortingSummaryResponse? Porting { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it ends, once its cancellation is scheduled or done.</summary>
    public SubscriptionCancellationResponse? Cancellation { get; init; }

    /// <summary>The client's own.</summary>
    public required RawJson Metadata { get; init; }

    /// <summary>All its add-ons, ended ones too; only with expand=addons.</summary>
    public IReadOnlyList<SubscriptionAddOnResponse>? AddOns { get; init; }
}
