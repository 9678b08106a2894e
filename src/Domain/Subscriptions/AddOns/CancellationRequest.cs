namespace Connect.Domain.Subscriptions;

/// <summary>A request to cancel an add-on.</summary>
/// <param name="ScheduledOn">The local date on which the add-on shall end; if null, the offering's schedule decides.</param>
/// <param name="Reason">Free text of the caller.</param>
/// <param name="ExpectedEffectiveDate">The only local date on which it may take effect; if null, any date will do.</param>
public sealed record CancellationRequest(
    AddOnSelector AddOn,
    DateOnly? ScheduledOn = null,
    string? Reason = null,
    RawJson? Metadata = null,
    DateOnly? ExpectedEffectiveDate = null)
{
    /// <summary>In characters.</summary>
    public const int MaxReasonLength = 500;
}
