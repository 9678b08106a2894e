namespace Connect.Application.Subscriptions;

/// <summary>A dated change of the offering that is still to come.</summary>
/// <param name="Product">The offering.</param>
/// <param name="ScheduledAt">The tenant's local date.</param>
public sealed record PendingProductOfferingResponse(ProductOfferingRefResponse Product, DateOnly ScheduledAt);
