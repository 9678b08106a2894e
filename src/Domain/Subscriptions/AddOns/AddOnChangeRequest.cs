namespace Connect.Domain.Subscriptions;

/// <param name="ProductOfferingId">The offering to change to.</param>
/// <param name="ScheduledOn">The first local date that the caller accepts; null for today.</param>
/// <param name="Reason">Free text from the caller.</param>
public sealed record AddOnChangeRequest(
    AddOnSelector AddOn, string ProductOfferingId, DateOnly? ScheduledOn = null, string? Reason = null, RawJson? Metadata = null)
    : IAlternative
{
    /// <summary>In characters.</summary>
    public const int MaxReasonLength = 500;
}
