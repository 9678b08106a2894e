using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>What a caller asks who wants an add-on cancelled.</summary>
public static class ACancel
{
    /// <summary>Names the offering.</summary>
    public static CancellationRequest OfOffering(string id = AnOffering.Data) => new(new(id, null));

    /// <summary>Names the n-th add-on that <see cref="ASubscription"/> sold.</summary>
    public static CancellationRequest OfAddOn(int number) => new(new(null, AnId.OfAddOn(number)));

    /// <summary>Names both.</summary>
    public static CancellationRequest OfBoth(string offeringId, int number) => new(new(offeringId, AnId.OfAddOn(number)));

    /// <summary>Agrees to this date only.</summary>
    public static CancellationRequest Expecting(this CancellationRequest request, string date) => request with { ExpectedEffectiveDate = Day.Of(date) };

    /// <summary>Asks for a date.</summary>
    public static CancellationRequest On(this CancellationRequest request, string? date) => request with { ScheduledOn = Day.OrNone(date) };
}
