using Connect.Domain.Refusals;

namespace Connect.Application.Transactions;

/// <summary>Why a command that was otherwise fine could not be committed.</summary>
public static class TransactionRefusals
{
    /// <summary>Others kept changing the same thing.</summary>
    public static readonly RefusalCode ConcurrencyConflict =
        new("concurrency_conflict", RefusalKind.Conflict, "Others changed the same resource at the same time.", Retryable: true);

    /// <summary>Refuses after the last try; none of them wrote anything.</summary>
    public static Refusal RaceLost(int attempts) =>
        ConcurrencyConflict.Because($"The resource was changed by others during each of {attempts} attempts, none of which wrote anything.");
}
