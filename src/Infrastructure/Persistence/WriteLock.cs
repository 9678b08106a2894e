namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Lets this process write to a SQLite file one transaction at a time. SQLite allows no more anyway, but its own wait
/// is a sleep that blocks a thread and keeps no order. On SQL Server nobody waits here.
/// </summary>
internal sealed class WriteLock(DatabaseSettings settings) : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim? semaphore = settings.Provider == DatabaseProvider.Sqlite ? new(1, 1) : null;

    /// <summary>Waits for the lock, which is held until the result is disposed; throws after ten seconds.</summary>
    public async Task<IDisposable?> Take(CancellationToken cancellationToken)
    {
        if (semaphore is null)
            return null;

        return await semaphore.WaitAsync(Timeout, cancellationToken)
            ? new Held(semaphore)
            : throw new WriteLockTimeoutException($"The lock to write was not free within {Timeout}.");
    }

    public void Dispose() => semaphore?.Dispose();

    private sealed class Held(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
