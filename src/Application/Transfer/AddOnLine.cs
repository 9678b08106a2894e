using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>An add-on of a subscription in a file.</summary>
public sealed record AddOnLine
{
    /// <summary>If absent, the add-on gets a new ID.</summary>
    public Guid? SubscriptionAddOnId { get; init; }

    public required string ProductOfferingId { get; init; }

    /// <summary>The terms of the sale. If absent, those of the catalog.</summary>
    public SaleTermsLine? Terms { get; init; }

    public required AddOnStatus Status { get; init; }

    /// <summary>Its scheduled start, which a PENDING add-on must have, or the scheduled cancellation of an ACTIVE one.</summary>
    public PendingAddOnStatusLine? PendingStatus { get; init; }

    public PendingProductOfferingLine? PendingProductOffering { get; init; }

    /// <summary>The instant of its start; required if it is ACTIVE.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The tenant's local date of its last change to another offering.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>The instant of its cancellation; required if it is CANCELLED.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it was cancelled. Only a CANCELLED add-on has one.</summary>
    public CancellationLine? Cancellation { get; init; }

    /// <summary>The default is the createdAt of the subscription.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The instant of the last change. The default is the time of the import.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Free-form JSON from the client.</summary>
    public RawJson? Metadata { get; init; }

    internal static AddOnLine Of(AddOn addOn) => new()
    {
        SubscriptionAddOnId = addOn.SubscriptionAddOnId,
        ProductOfferingId = addOn.ProductOfferingId,
        Terms = SaleTermsLine.Of(addOn.Terms),
        Status = addOn.Status,
        PendingStatus = addOn.Pending is { } pending ? PendingAddOnStatusLine.Of(pending) : null,
        PendingProductOffering = addOn.PendingProductOffering is { } change ? PendingProductOfferingLine.Of(change) : null,
        ActivatedAt = addOn.ActivatedAt,
        ChangedOn = addOn.ChangedOn,
        CancelledAt = addOn.CancelledAt,
        Cancellation = addOn.Cancellation is { } why ? CancellationLine.Of(why) : null,
        CreatedAt = addOn.CreatedAt,
        UpdatedAt = addOn.UpdatedAt,
        Metadata = addOn.Metadata,
    };

    /// <param name="id">The ID that it gets.</param>
    /// <param name="terms">The terms of an offering: those of the file or, if null, of the catalog.</param>
    internal ImportedAddOn ToImported(
        Guid id, Func<string, SaleTermsLine?, SaleTerms> terms, DateTimeOffset createdAt, TenantTime time) =>
        new(id, Status, terms(ProductOfferingId, Terms))
        {
            Pending = PendingStatus?.ToPending(time.Calendar),
            PendingProductOffering = PendingProductOffering is { } change
                ? change.ToPending(terms(change.ProductOfferingId, change.Terms), time.Calendar)
                : null,
            ActivatedAt = ActivatedAt,
            ActivatedOn = ActivatedAt is { } at ? time.Calendar.DateOf(at) : null,
            ChangedOn = ChangedOn,
            CancelledAt = CancelledAt,
            Cancellation = Cancellation?.ToCancellation(),
            CreatedAt = CreatedAt ?? createdAt,
            UpdatedAt = UpdatedAt ?? time.Now,
            Metadata = Metadata,
        };
}
