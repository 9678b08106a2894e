namespace Connect.Domain.Subscriptions;

/// <summary>Names an add-on of a subscription: by its offering, by its own ID, or by both. If both are given, both must match.</summary>
/// <param name="ProductOfferingId">The offering; enough if the subscription holds it once.</param>
/// <param name="SubscriptionAddOnId">The add-on's own ID; always enough.</param>
public sealed record AddOnSelector(string? ProductOfferingId, Guid? SubscriptionAddOnId)
{
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
