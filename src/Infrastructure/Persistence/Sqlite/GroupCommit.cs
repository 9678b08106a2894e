using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Lets the transactions of this process take turns on one connection and share commits (docs/decisions/0012). Each is a
/// savepoint in the transaction of its group. The group is committed when nobody waits for a turn, or when it is large or old:
/// so many transactions wait for the disk once, together. One that is rolled back leaves the others of its group alone.
/// </summary>
internal sealed partial class GroupCommit(SqlitePool pool, IHostApplicationLifetime lifetime, ILogger<GroupCommit> log) : IDisposable
{
    private const int MaxMembers = 64, IoError = 10;
    private const string Member = "member";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10), MaxAge = TimeSpan.FromMilliseconds(50);

    private readonly Turns turns = new();
    private readonly FileTurn fileTurn = new();
    private readonly List<TaskCompletionSource> members = [];
    private SqliteHandle? handle;
    private SqliteException? broken;
    private bool isOpen;
    private long openedAt;

    /// <summary>How many transactions wait for a turn.</summary>
    public int Waiting => turns.Waiting;

    /// <summary>Waits for a turn and begins a transaction. Throws <see cref="WriteLockTimeoutException"/> after ten seconds.</summary>
    public async Task<SqliteHandle> Begin(CancellationToken cancellationToken)
    {
        if (!await turns.Take(Timeout, cancellationToken))
            throw new WriteLockTimeoutException($"The write lock was not free within {Timeout}.");

        try
        {
            if (!isOpen)
                await Open(cancellationToken);

            handle!.Run($"SAVEPOINT {Member}");
            return handle;
        }
        catch
        {
            AbandonGroup();
            EndTurn();
            throw;
        }
    }

    /// <summary>Ends the turn of a transaction. Completes when its group is committed, and fails if that fails.</summary>
    public Task Commit()
    {
        var member = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            handle!.Run($"RELEASE {Member}");
            members.Add(member);
        }
        catch (Exception fault)
        {
            member.SetException(fault);
            AbandonGroup();
        }

        EndTurn();
        return member.Task;
    }

    /// <summary>Ends the turn of a transaction, and undoes what it wrote.</summary>
    public void Rollback()
    {
        try
        {
            if (handle!.IsInTransaction)
                handle.Run($"ROLLBACK TO {Member}; RELEASE {Member}");
            else
                AbandonGroup();
        }
        catch (SqliteException)
        {
            // What the caller has to know is why it rolls back. The others of its group run again.
            AbandonGroup();
        }

        EndTurn();
    }

    public void Dispose() => Drop();

    private async Task Open(CancellationToken cancellationToken)
    {
        if (broken is { } fault)
            throw new SqliteException("The file was given up after a failed commit.", fault.SqliteErrorCode, fault.SqliteExtendedErrorCode);

        handle ??= pool.Open();
        await fileTurn.Begin(handle, cancellationToken);
        (isOpen, openedAt) = (true, Stopwatch.GetTimestamp());
    }

    private void EndTurn()
    {
        if (isOpen && members.Count < MaxMembers && Stopwatch.GetElapsedTime(openedAt) < MaxAge && turns.TryPass())
            return;

        try
        {
            if (isOpen)
                Close();
        }
        finally
        {
            fileTurn.End();
            turns.End();
        }
    }

    private void Close()
    {
        isOpen = false;
        TaskCompletionSource[] group = [.. members];
        members.Clear();
        try
        {
            handle!.Run(group.Length > 0 ? "COMMIT" : "ROLLBACK");
        }
        catch (SqliteException fault)
        {
            Fail(group, fault);
            return;
        }

        foreach (var member in group)
            member.SetResult();
        if (!handle.IsReusable)
            Drop();
        if (group.Length > 0)
            Committed(group.Length);
    }

    // After a flush that failed, nobody can know what is on the disk: SQLite has to read the file again, as after a crash.
    private void Fail(TaskCompletionSource[] group, SqliteException fault)
    {
        foreach (var member in group)
            member.SetException(fault);

        Drop();
        Failed(group.Length, fault.SqliteExtendedErrorCode);
        if (fault.SqliteErrorCode != IoError)
            return;

        broken = fault;
        GivenUp();
        Environment.ExitCode = 1;
        lifetime.StopApplication();
    }

    // The connection goes with what is left of the transaction, and SQLite rolls it back. Nothing of it was committed.
    private void AbandonGroup()
    {
        isOpen = false;
        foreach (var member in members)
        {
            member.SetException(new TransactionLostException(
                "The transaction of the group was rolled back because of a fault of another member."));
        }

        members.Clear();
        Drop();
    }

    private void Drop()
    {
        var dropped = handle;
        handle = null;
        dropped?.Dispose();
    }

    [LoggerMessage(LogLevel.Debug, "Committed {Members} transactions together.")]
    private partial void Committed(int members);

    [LoggerMessage(LogLevel.Error, "The commit of {Members} transactions failed (database error {Number}).")]
    private partial void Failed(int members, int number);

    [LoggerMessage(
        LogLevel.Critical, "The disk failed during a commit. The server stops, so that the database is recovered at its next start.")]
    private partial void GivenUp();
}
