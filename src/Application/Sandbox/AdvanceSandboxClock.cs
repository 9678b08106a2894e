using Connect.Application.Events;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Application.Validation;
using Connect.Domain.Refusals;
using Connect.Domain.Time;
using FluentValidation;

namespace Connect.Application.Sandbox;

/// <summary>Moves the clock of a sandbox tenant forward and applies the changes that become due, in order of time.</summary>
public sealed record AdvanceSandboxClock(AdvanceSandboxClockRequest Request) : IBatchedCommand<ClockAdvanceResponse>;

public sealed record AdvanceSandboxClockRequest
{
    /// <summary>The new instant of the clock, with its offset. Not before the current one; truncated to milliseconds.</summary>
    public required DateTimeOffset AdvanceTo { get; init; }
}

/// <summary>The tenant's new current time, and the events of the changes that became due.</summary>
/// <param name="Events">The first 1,000 events, oldest first. Read the others from the feed.</param>
/// <param name="LatestSequence">
/// Where to continue in the feed if events has fewer than 1,000 items. Otherwise, continue after the last of them.
/// </param>
public sealed record ClockAdvanceResponse(DateTimeOffset Now, IReadOnlyList<EventResponse> Events, long LatestSequence);

internal sealed class AdvanceSandboxClockValidator : AbstractValidator<AdvanceSandboxClock>
{
    public AdvanceSandboxClockValidator() => RuleFor(command => (DateTimeOffset?)command.Request.AdvanceTo).Instant();
}

internal sealed class AdvanceSandboxClockHandler(BatchRunner batches, ITenants tenants, IDueChanges dueChanges, IEventFeed feed)
    : IHandler<AdvanceSandboxClock, ClockAdvanceResponse>
{
    internal const int MaxEvents = 1_000;

    public async Task<Outcome<ClockAdvanceResponse>> Handle(AdvanceSandboxClock operation, CancellationToken cancellationToken)
    {
        var target = Instants.ToMilliseconds(operation.Request.AdvanceTo);
        var before = (await tenants.Current(cancellationToken)).LastSequence;

        bool hasArrived;
        do
        {
            var batch = await batches.RunBatch(operation, () => ApplyBatch(target, cancellationToken), cancellationToken);
            if (batch.IsRefused(out var refusal, out hasArrived))
                return refusal;
        }
        while (!hasArrived);

        var happened = await feed.Read(new(before, MaxEvents), cancellationToken);
        return new Reply<ClockAdvanceResponse>(new(target, happened.Items, happened.LatestSequence));
    }

    // Runs one batch and moves the clock to its last due instant in the same transaction, so that a crash leaves both consistent.
    private async Task<Result<bool>> ApplyBatch(DateTimeOffset target, CancellationToken cancellationToken)
    {
        var tenant = await tenants.Current(cancellationToken);
        if (tenant.RefuseClockAt(target) is { } refusal)
            return refusal;

        var batch = await dueChanges.ApplyNext(target, cancellationToken);

        // An overdue change does not move the clock back.
        if (batch.Until > tenant.SandboxNow)
            tenant.MoveClockTo(batch.Until);

        return batch.IsLast;
    }
}
