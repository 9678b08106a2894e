namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Lets this process run one write transaction at a time on a SQLite file. SQLite allows only one anyway, but its own wait
/// blocks a thread and does not keep the order. On SQL Server, there is no wait.
/// </summary>
internal sealed class WriteLock(DatabaseSettings settings) : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim? semaphore = settings.Provider == DatabaseProvider.Sqlite ? new(1, 1) : null;

    /// <summary>Takes the lock until the result is disposed. Throws <see cref="WriteLockTimeoutException"/> after ten seconds.</summary>
    public async Task<IDisposable?> Take(CancellationToken cancellationToken)
    {
        if (semaphore is null)
            return null;

        return await semaphore.WaitAsync(Timeout, cancellationToken)
            ? new Held(semaphore)
            : throw new WriteLockTimeoutException($"The write lock was not free within {Timeout}.");
    }

    public void Dispose() => semaphore?.Dispose();

    private sealed class Held(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
