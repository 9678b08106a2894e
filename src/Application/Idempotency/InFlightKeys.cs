namespace Connect.Application.Idempotency;

/// <summary>
/// The keys whose requests run in this process now: a second request with the same key waits here instead of doing
/// the work for nothing, and without a connection. It settles no race; the unique index does, for all processes.
/// </summary>
internal sealed class InFlightKeys
{
    /// <summary>How long a second request waits for the first: here, and again for one that another node runs.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly Dictionary<(Guid TenantId, string Key), Runner> running = [];

    /// <summary>Waits until no other request with the key runs; null if that takes longer than the timeout.</summary>
    public async Task<IDisposable?> Enter(Guid tenantId, string key, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var runner = Join((tenantId, key));
        var entered = false;
        try
        {
            entered = await runner.Turn.WaitAsync(timeout, cancellationToken);
            return entered ? new Stay(this, (tenantId, key), runner) : null;
        }
        finally
        {
            if (!entered)
                Leave((tenantId, key), runner);
        }
    }

    private Runner Join((Guid, string) key)
    {
        lock (running)
        {
            if (!running.TryGetValue(key, out var runner))
                running.Add(key, runner = new Runner());

            runner.Users++;
            return runner;
        }
    }

    private void Leave((Guid, string) key, Runner runner)
    {
        lock (running)
        {
            if (--runner.Users > 0)
                return;

            running.Remove(key);
            runner.Turn.Dispose();
        }
    }

    private sealed class Runner
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Stay(InFlightKeys keys, (Guid, string) key, Runner runner) : IDisposable
    {
        public void Dispose()
        {
            runner.Turn.Release();
            keys.Leave(key, runner);
        }
    }
}
