namespace Connect.Domain.Subscriptions;

/// <summary>What a caller asks when cancelling an add-on.</summary>
/// <param name="AddOn">The add-on.</param>
/// <param name="ScheduledOn">The local date on which it shall end; null leaves it to the offering's schedule.</param>
/// <param name="Reason">Why, in the caller's words.</param>
/// <param name="Metadata">The caller's own.</param>
/// <param name="ExpectedEffectiveDate">The only local date on which it may take effect; null takes whichever date is decided.</param>
public sealed record CancellationRequest(
    AddOnSelector AddOn,
    DateOnly? ScheduledOn = null,
    string? Reason = null,
    RawJson? Metadata = null,
    DateOnly? ExpectedEffectiveDate = null)
{
    /// <summary>The longest reason.</summary>
    public const int MaxReasonLength = 500;
}
