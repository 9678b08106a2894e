namespace Connect.Application.Subscriptions;

/// <summary>A scheduled change to another offering.</summary>
/// <param name="Product">The offering after the change.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
public sealed record PendingProductOfferingResponse(ProductOfferingRefResponse Product, DateOnly ScheduledOn);
