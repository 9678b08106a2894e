using Connect.Domain.Catalog;

namespace Connect.Domain.Subscriptions;

/// <summary>An add-on about to be sold.</summary>
/// <param name="SubscriptionAddOnId">Its id, UUID version 7.</param>
/// <param name="Terms">What is agreed.</param>
/// <param name="ScheduledOn">The local date on which it shall start; null or today starts it at once.</param>
/// <param name="Metadata">The client's own.</param>
public sealed record NewAddOn(Guid SubscriptionAddOnId, SaleTerms Terms, DateOnly? ScheduledOn = null, RawJson? Metadata = null);
