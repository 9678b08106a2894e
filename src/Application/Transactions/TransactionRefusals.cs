using Connect.Domain.Refusals;

namespace Connect.Application.Transactions;

/// <summary>Why a command that was otherwise fine could not be committed.</summary>
public static class TransactionRefusals
{
    /// <summary>Others kept changing the same thing.</summary>
    public static readonly RefusalCode ConcurrencyConflict =
        new("concurrency_conflict", RefusalKind.Conflict, "Other requests changed the same resource at the same time.", Retryable: true);

    /// <summary>Refuses after the last try; none of them wrote anything.</summary>
    public static Refusal RaceLost(int attempts) =>
        ConcurrencyConflict.Because(
            $"Other requests changed the resource during each of {attempts} attempts. Nothing was changed by this one.");
}
