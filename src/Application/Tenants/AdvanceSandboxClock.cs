using Connect.Application.Events;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.Transactions;
using Connect.Application.Validation;
using Connect.Domain.Refusals;
using Connect.Domain.Time;
using FluentValidation;

namespace Connect.Application.Tenants;

/// <summary>Moves a sandbox tenant's clock forward, and applies everything that falls due on the way, in order of time.</summary>
public sealed record AdvanceSandboxClock(AdvanceSandboxClockRequest Request) : IBatchedCommand<ClockAdvanceResponse>;

/// <summary>The target of the move.</summary>
public sealed record AdvanceSandboxClockRequest
{
    /// <summary>The new instant of the clock, with its offset. Not before the current one; truncated to milliseconds.</summary>
    public required DateTimeOffset AdvanceTo { get; init; }
}

/// <summary>The new now, and what happened on the way.</summary>
/// <param name="Now">The tenant's now.</param>
/// <param name="Events">In order, at most the first 1,000; the rest is in the feed.</param>
/// <param name="LatestSequence">
/// How far events has looked: if it holds fewer than 1,000, read the feed on from here, else from the last of them.
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
            var batch = await batches.RunBatch(operation, () => MoveOn(target, cancellationToken), cancellationToken);
            if (batch.IsRefused(out var refusal, out hasArrived))
                return refusal;
        }
        while (!hasArrived);

        var happened = await feed.Read(new(before, MaxEvents), cancellationToken);
        return new Reply<ClockAdvanceResponse>(new(target, happened.Items, happened.LatestSequence));
    }

    // One batch, committed with the clock at its last due instant: a crash leaves a now that is true.
    private async Task<Result<bool>> MoveOn(DateTimeOffset target, CancellationToken cancellationToken)
    {
        var tenant = await tenants.Current(cancellationToken);
        if (tenant.RefuseClockAt(target) is { } refusal)
            return refusal;

        var batch = await dueChanges.ApplyNext(target, cancellationToken);

        // What was overdue does not move it back.
        if (batch.Until > tenant.SandboxNow)
            tenant.MoveClockTo(batch.Until);

        return batch.IsLast;
    }
}
