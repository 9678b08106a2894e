using Connect.Domain.Refusals;

namespace Connect.Application.Transactions;

public static class TransactionRefusals
{
    /// <summary>Every attempt lost its race against another request.</summary>
    public static readonly RefusalCode ConcurrencyConflict =
        new("concurrency_conflict", RefusalKind.Conflict, "Other requests changed the same resource at the same time.", IsRetryable: true);

    /// <summary>Refuses after the last attempt; no attempt has written anything.</summary>
    public static Refusal RaceLost(int attempts) =>
        ConcurrencyConflict.Because(
            $"Other requests changed the resource during each of {attempts} attempts. This request changed nothing.");
}
