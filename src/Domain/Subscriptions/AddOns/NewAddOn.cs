using Connect.Domain.Catalog;

namespace Connect.Domain.Subscriptions;

/// <param name="SubscriptionAddOnId">UUID version 7.</param>
/// <param name="ScheduledOn">The local date on which to start it; null or today starts it at once.</param>
public sealed record NewAddOn(Guid SubscriptionAddOnId, SaleTerms Terms, DateOnly? ScheduledOn = null, RawJson? Metadata = null);
