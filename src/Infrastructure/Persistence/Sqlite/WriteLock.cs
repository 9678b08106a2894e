namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Lets one transaction of this process write at a time, in the order in which they came.</summary>
internal sealed class WriteLock
{
    private readonly Queue<TaskCompletionSource> waiting = [];
    private readonly Lock sync = new();
    private bool isTaken;

    /// <summary>How many callers wait for the lock.</summary>
    public int Waiting
    {
        get
        {
            lock (sync)
                return waiting.Count;
        }
    }

    /// <summary>Takes the lock. Returns false after the timeout; otherwise, the caller must release it or hand it over.</summary>
    public async Task<bool> Take(TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (TakeOrWait() is not { } handedOver)
            return true;

        try
        {
            await handedOver.Task.WaitAsync(timeout, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            // Fails if the lock was handed over at this very moment: then the caller has it.
            return !handedOver.TrySetCanceled(CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            if (handedOver.TrySetCanceled(CancellationToken.None))
                throw;

            return true;
        }
    }

    /// <summary>Hands the lock over to the caller that has waited longest. Returns false if none waits: the lock stays.</summary>
    public bool TryHandOver()
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

    /// <summary>Hands the lock over, or frees it if no caller waits.</summary>
    public void Release()
    {
        lock (sync)
            isTaken = TryHandOver();
    }

    private TaskCompletionSource? TakeOrWait()
    {
        lock (sync)
        {
            if (!isTaken)
            {
                isTaken = true;
                return null;
            }

            var handedOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(handedOver);
            return handedOver;
        }
    }
}
