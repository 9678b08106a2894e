using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>Requests to cancel an add-on.</summary>
public static class ACancel
{
    /// <summary>Names the add-on by its offering.</summary>
    public static CancellationRequest OfOffering(string id = AnOffering.Data) => new(new(id, null));

    /// <summary>Names the n-th add-on that <see cref="ASubscription"/> sold.</summary>
    public static CancellationRequest OfAddOn(int number) => new(new(null, AnId.OfAddOn(number)));

    /// <summary>Names the add-on by offering and id.</summary>
    public static CancellationRequest OfBoth(string offeringId, int number) => new(new(offeringId, AnId.OfAddOn(number)));

    /// <summary>Expects this effective date.</summary>
    public static CancellationRequest Expecting(this CancellationRequest request, string date) =>
        request with { ExpectedEffectiveDate = Day.Of(date) };

    /// <summary>Requests a date; null removes it.</summary>
    public static CancellationRequest On(this CancellationRequest request, string? date) => request with { ScheduledOn = Day.OrNone(date) };
}
