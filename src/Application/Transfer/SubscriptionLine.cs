using Connect.Application.Subscriptions;
using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Transfer;

/// <summary>A subscription in a file, with all its add-ons.</summary>
public sealed record SubscriptionLine
{
    /// <summary>Required if there is no referenceId. If absent, the subscription gets a new ID.</summary>
    public Guid? SubscriptionId { get; init; }

    /// <summary>The client's ID of the subscription, unique among the tenant's subscriptions.</summary>
    public string? ReferenceId { get; init; }

    public required SubscriptionStatus Status { get; init; }

    /// <summary>The customer's UUID, or rid_ and its referenceId. The customer must be in an earlier line or in the database.</summary>
    public required string CustomerId { get; init; }

    /// <summary>An offering of type SUBSCRIPTION.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>The terms of the sale. If absent, those of the catalog.</summary>
    public SaleTermsLine? Terms { get; init; }

    /// <summary>The person who uses the subscription.</summary>
    public required SubscriberLine Subscriber { get; init; }

    /// <summary>The kind of telecom service. If absent, CELL.</summary>
    public string? Type { get; init; }

    /// <summary>The telephone number: E.164 with a leading plus sign.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The name shown to people. If absent, the msisdn or, without one, the name of the offering.</summary>
    public string? Display { get; init; }

    /// <summary>The SIM. Its secrets are stored encrypted; an export leaves them out.</summary>
    public SimInput? Sim { get; init; }

    /// <summary>Its scheduled start (ACTIVATED), which a PENDING subscription must have, or its scheduled end (CANCELLED).</summary>
    public PendingSubscriptionStatusResponse? PendingStatus { get; init; }

    public PendingMsisdnResponse? PendingMsisdn { get; init; }

    public PendingProductOfferingLine? PendingProductOffering { get; init; }

    public PortingResponse? Porting { get; init; }

    /// <summary>Why it ends or has ended.</summary>
    public SubscriptionCancellationLine? Cancellation { get; init; }

    /// <summary>The instant of its start; required if it is ACTIVATED, BLOCKED or PAUSED.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The tenant's local date of its last change to another offering.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>The instant of its end; required if it is CANCELLED.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The default is activatedAt or, without one, the time of the import.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The instant of the last change. The default is the time of the import.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Free-form JSON from the client.</summary>
    public RawJson? Extensions { get; init; }

    /// <summary>Free-form JSON from the client.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>All add-ons that it ever held, in the order in which they were added.</summary>
    public IReadOnlyList<AddOnLine>? AddOns { get; init; }

    /// <summary>The type name only, so that a log or a message cannot reveal the values.</summary>
    public override string ToString() => nameof(SubscriptionLine);
}
