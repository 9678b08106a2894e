namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Lets this process write to a SQLite file one transaction at a time. SQLite allows no more anyway, but its own wait
/// is a sleep that blocks a thread and keeps no order; on SQL Server everybody has a turn at once.
/// </summary>
internal sealed class WriteLock(DatabaseSettings settings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim? turn = settings.Provider == DatabaseProvider.Sqlite ? new(1, 1) : null;

    /// <summary>Waits for a turn, which lasts until the answer is disposed.</summary>
    public async Task<IDisposable?> Take(CancellationToken cancellationToken)
    {
        if (turn is null)
            return null;

        return await turn.WaitAsync(Patience, cancellationToken)
            ? new Turn(turn)
            : throw new WriteLockTimeoutException($"No turn to write within {Patience}.");
    }

    public void Dispose() => turn?.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
