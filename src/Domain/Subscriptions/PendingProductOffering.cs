using Connect.Domain.Catalog;

namespace Connect.Domain.Subscriptions;

/// <summary>A scheduled change to another offering, under the terms that it had when the change was requested.</summary>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="DueAt">The start of that date in the tenant's time zone, in UTC.</param>
public sealed record PendingProductOffering(SaleTerms Terms, DateOnly ScheduledOn, DateTimeOffset DueAt)
{
    /// <summary>Free text from the caller.</summary>
    public string? Reason { get; init; }

    public RawJson? Metadata { get; init; }
}
