namespace Connect.Domain.Subscriptions;

/// <summary>Names an add-on of a subscription: by its offering, by its own id, or by both, which must then agree.</summary>
/// <param name="ProductOfferingId">The offering; enough where the subscription holds it once.</param>
/// <param name="SubscriptionAddOnId">The add-on's own id; always enough.</param>
public sealed record AddOnSelector(string? ProductOfferingId, Guid? SubscriptionAddOnId)
{
    /// <summary>Whether an add-on is among those named.</summary>
    public bool Names(AddOn addOn) =>
        (ProductOfferingId is null || ProductOfferingId == addOn.ProductOfferingId)
        && (SubscriptionAddOnId is null || SubscriptionAddOnId == addOn.SubscriptionAddOnId);

    /// <inheritdoc/>
    public override string ToString() => (ProductOfferingId, SubscriptionAddOnId) switch
    {
        ({ } offering, { } id) => $"{id} of the offering '{offering}'",
        ({ } offering, null) => $"of the offering '{offering}'",
        _ => $"{SubscriptionAddOnId}",
    };
}
