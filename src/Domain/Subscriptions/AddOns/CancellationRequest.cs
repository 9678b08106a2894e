namespace Connect.Domain.Subscriptions;

/// <param name="ScheduledOn">The local date on which to end the add-on; if null, the offering's schedule decides.</param>
/// <param name="Reason">Free text from the caller.</param>
/// <param name="ExpectedEffectiveDate">The only local date on which it may take effect; if null, any date is accepted.</param>
public sealed record CancellationRequest(
    AddOnSelector AddOn,
    DateOnly? ScheduledOn = null,
    string? Reason = null,
    RawJson? Metadata = null,
    DateOnly? ExpectedEffectiveDate = null) : IAlternative
{
    /// <summary>In characters.</summary>
    public const int MaxReasonLength = 500;
}
