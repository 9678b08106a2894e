using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refusals of undoing a cancellation, of subscriptions and add-ons alike.</summary>
public static class CancellationRefusals
{
    /// <summary>It is live, and its cancellation is not scheduled.</summary>
    public static readonly RefusalCode NothingToUndo =
        new("nothing_to_undo", RefusalKind.Conflict, "No cancellation is scheduled.");

    /// <summary>It has ended, which cannot be undone.</summary>
    public static readonly RefusalCode CancellationAlreadyEffective =
        new("cancellation_already_effective", RefusalKind.Conflict, "The cancellation has taken effect.");
}
