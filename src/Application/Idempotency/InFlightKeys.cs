namespace Connect.Application.Idempotency;

/// <summary>
/// Locks the keys of the requests that run in this process. A second request with the same key waits here, without a
/// database connection. This only saves work: <see cref="IdempotencyBehaviour{TCommand, T}"/> guarantees correctness.
/// </summary>
internal sealed class InFlightKeys(TimeProvider time)
{
    /// <summary>The longest wait for the first request: here, and again in the database if another node runs it.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly Dictionary<(Guid TenantId, string Key), KeyLock> locks = [];

    /// <summary>
    /// Waits until no other request with the key runs.
    /// Returns null after the timeout; otherwise, dispose the result to release the key.
    /// </summary>
    public async Task<IDisposable?> Enter(Guid tenantId, string key, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var keyLock = Join((tenantId, key));
        var entered = false;
        try
        {
            entered = await Take(keyLock.Semaphore, timeout, cancellationToken);
            return entered ? new Releaser(this, (tenantId, key), keyLock) : null;
        }
        finally
        {
            if (!entered)
                Leave((tenantId, key), keyLock);
        }
    }

    // SemaphoreSlim has no overload with a TimeProvider.
    private async Task<bool> Take(SemaphoreSlim semaphore, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (await semaphore.WaitAsync(TimeSpan.Zero, cancellationToken))
            return true;

        using var limit = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await semaphore.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private KeyLock Join((Guid, string) key)
    {
        lock (locks)
        {
            if (!locks.TryGetValue(key, out var keyLock))
                locks.Add(key, keyLock = new KeyLock());

            keyLock.Users++;
            return keyLock;
        }
    }

    private void Leave((Guid, string) key, KeyLock keyLock)
    {
        lock (locks)
        {
            if (--keyLock.Users > 0)
                return;

            locks.Remove(key);
            keyLock.Semaphore.Dispose();
        }
    }

    private sealed class KeyLock
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Releaser(InFlightKeys keys, (Guid, string) key, KeyLock keyLock) : IDisposable
    {
        public void Dispose()
        {
            keyLock.Semaphore.Release();
            keys.Leave(key, keyLock);
        }
    }
}
