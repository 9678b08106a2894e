using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>A scheduled change to another offering in a file.</summary>
public sealed record PendingProductOfferingLine
{
    public required string ProductOfferingId { get; init; }

    /// <summary>Its terms after the change. If absent, those of the catalog.</summary>
    public SaleTermsLine? Terms { get; init; }

    /// <summary>The tenant's local date.</summary>
    public required DateOnly ScheduledOn { get; init; }

    public string? Reason { get; init; }

    /// <summary>Free-form JSON from the client.</summary>
    public RawJson? Metadata { get; init; }

    internal static PendingProductOfferingLine Of(PendingProductOffering pending) => new()
    {
        ProductOfferingId = pending.Terms.ProductOfferingId,
        Terms = SaleTermsLine.Of(pending.Terms),
        ScheduledOn = pending.ScheduledOn,
        Reason = pending.Reason,
        Metadata = pending.Metadata,
    };

    internal PendingProductOffering ToPending(SaleTerms terms, TenantCalendar calendar) =>
        new(terms, ScheduledOn, calendar.StartOf(ScheduledOn)) { Reason = Reason, Metadata = Metadata };
}
