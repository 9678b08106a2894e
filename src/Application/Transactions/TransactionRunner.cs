using Connect.Application.Tenants;
using Connect.Domain.Refusals;

namespace Connect.Application.Transactions;

/// <summary>Runs work in one transaction, and repeats it with a new load if another transaction was faster.</summary>
internal sealed class TransactionRunner(IUnitOfWork unitOfWork, TenantClock clock, TimeProvider time)
{
    internal const int MaxAttempts = 5;

    /// <summary>Commits the work and returns its result, which may be a refusal. Refuses if every attempt lost its race.</summary>
    public async Task<Result<T>> Run<T>(Func<Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            clock.StartAttempt();
            try
            {
                return await unitOfWork.Commit(work, cancellationToken);
            }
            catch (LostRaceException) when (attempt < MaxAttempts)
            {
                await Task.Delay(Pause(attempt), time, cancellationToken);
            }
            catch (LostRaceException)
            {
                return TransactionRefusals.RaceLost(MaxAttempts);
            }
        }
    }

    // The length is random, so that requests that collided do not collide again.
    private static TimeSpan Pause(int attempt) => TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 << attempt));
}
