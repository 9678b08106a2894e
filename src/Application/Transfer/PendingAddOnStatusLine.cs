using Connect.Domain;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>The scheduled start or cancellation of an add-on in a file.</summary>
public sealed record PendingAddOnStatusLine
{
    /// <summary>ACTIVE for the start of a PENDING add-on, CANCELLED for the cancellation of an ACTIVE one.</summary>
    public required AddOnStatus Status { get; init; }

    /// <summary>The tenant's local date.</summary>
    public required DateOnly ScheduledOn { get; init; }

    /// <summary>The rule that chose the date of a cancellation. The default is REQUESTED.</summary>
    public DateRule? Rule { get; init; }

    /// <summary>The reason of a cancellation: free text.</summary>
    public string? Reason { get; init; }

    /// <summary>The metadata of a cancellation: free-form JSON from the client.</summary>
    public RawJson? Metadata { get; init; }

    internal static PendingAddOnStatusLine Of(PendingAddOnStatus pending) => new()
    {
        Status = pending.Status,
        ScheduledOn = pending.ScheduledOn,
        Rule = pending.Cancellation?.Rule,
        Reason = pending.Cancellation?.Reason,
        Metadata = pending.Cancellation?.Metadata,
    };

    internal PendingAddOnStatus ToPending(TenantCalendar calendar) => new(Status, ScheduledOn, calendar.StartOf(ScheduledOn))
    {
        Cancellation = Status == AddOnStatus.Cancelled ? new(Rule ?? DateRule.Requested, Reason, Metadata) : null,
    };
}
