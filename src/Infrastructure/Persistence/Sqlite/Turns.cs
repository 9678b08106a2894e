namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Lets callers go on one at a time, in the order in which they came.</summary>
internal sealed class Turns
{
    private readonly Queue<TaskCompletionSource> waiting = [];
    private readonly Lock sync = new();
    private bool isTaken;

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (sync)
                return waiting.Count;
        }
    }

    /// <summary>Waits for the turn. Returns false after the timeout; otherwise, the caller must end or pass its turn.</summary>
    public async Task<bool> Take(TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (Enter() is not { } turn)
            return true;

        try
        {
            await turn.Task.WaitAsync(timeout, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            // Fails if the turn was given at this very moment: then it must be used.
            return !turn.TrySetCanceled(CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            if (turn.TrySetCanceled(CancellationToken.None))
                throw;

            return true;
        }
    }

    /// <summary>Passes the turn to the next who waits. Returns false if nobody does: the caller keeps it.</summary>
    public bool TryPass()
    {
        lock (sync)
        {
            while (waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                    return true;
            }

            return false;
        }
    }

    /// <summary>Ends the turn.</summary>
    public void End()
    {
        lock (sync)
            isTaken = TryPass();
    }

    private TaskCompletionSource? Enter()
    {
        lock (sync)
        {
            if (!isTaken)
            {
                isTaken = true;
                return null;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
            return turn;
        }
    }
}
