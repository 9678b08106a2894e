using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>Remembers what the statements of one server read of the events, and how often they asked how far the events go.</summary>
internal sealed class FeedStatements : DbCommandInterceptor
{
    private readonly Lock gate = new();
    private readonly List<long[]> looks = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> awaited = [];
    private int polls;

    /// <summary>For each statement that read from the events, the numbers that it was given, from the least on.</summary>
    public IReadOnlyList<long[]> Looks
    {
        get
        {
            lock (gate)
                return [.. looks];
        }
    }

    /// <summary>Ends when it has been asked so many times more how far the events go.</summary>
    public Task PolledAgain(int times)
    {
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((polls + times, reached));
            return reached.Task;
        }
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        var text = command.CommandText.Replace('[', '"').Replace(']', '"');
        lock (gate)
        {
            if (text.Contains("FROM \"Events\"", StringComparison.Ordinal))
                looks.Add(Numbers(command));
            else if (text.StartsWith("SELECT", StringComparison.Ordinal) && text.Contains("\"LastSequence\"", StringComparison.Ordinal))
                Count();
        }

        return new(result);
    }

    private static long[] Numbers(DbCommand command) =>
        [.. command.Parameters.Cast<DbParameter>().Select(it => it.Value).OfType<long>().Order()];

    private void Count()
    {
        polls++;
        foreach (var (_, reached) in awaited.Where(it => it.Count <= polls).ToList())
            reached.TrySetResult();
    }
}
