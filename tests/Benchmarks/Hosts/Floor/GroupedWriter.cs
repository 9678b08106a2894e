using System.Threading.Channels;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>
/// One thread that takes the waiting commands, up to 64 at a time: a savepoint for each, one commit for all. The responses
/// complete after the commit, on the pool.
/// </summary>
internal sealed class GroupedWriter : IWriter
{
    private const int MaxGroup = 64;
    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly WriteConnection connection;

    public GroupedWriter(WriteConnection connection)
    {
        this.connection = connection;
        new Thread(WriteGroups) { IsBackground = true, Name = "Writer" }.Start();
    }

    public Task<Reply> Cancel(CancelRequest request)
    {
        var waiting = new Waiting(request, new(TaskCreationOptions.RunContinuationsAsynchronously));
        queue.Writer.TryWrite(waiting);
        return waiting.Reply.Task;
    }

    // A commit that fails ends the process, as an unhandled exception of this thread.
    private void WriteGroups()
    {
        var completions = new List<Action>(MaxGroup);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            connection.Do("BEGIN IMMEDIATE");
            while (completions.Count < MaxGroup && queue.Reader.TryRead(out var waiting))
                completions.Add(InSavepoint(waiting));

            connection.Do("COMMIT");
            completions.ForEach(complete => complete());
            completions.Clear();
        }
    }

    private Action InSavepoint(Waiting waiting)
    {
        connection.Do("SAVEPOINT c");
        try
        {
            var reply = connection.Cancel(waiting.Request);
            connection.Do("RELEASE c");
            return () => waiting.Reply.SetResult(reply);
        }
        catch (Exception fault)
        {
            connection.Do("ROLLBACK TO c");
            connection.Do("RELEASE c");
            return () => waiting.Reply.SetException(fault);
        }
    }

    private sealed record Waiting(CancelRequest Request, TaskCompletionSource<Reply> Reply);
}
