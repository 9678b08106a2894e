using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Lets one transaction of this process write at a time, on one connection, and commits them in groups (docs/decisions/0012).
/// Each is a savepoint in the transaction of its group. The group is committed if no other transaction waits, or if it is
/// large or old: so its members wait for the disk once, together. A member that is rolled back does not affect the others.
/// </summary>
internal sealed partial class GroupCommit(SqlitePool pool, IHostApplicationLifetime lifetime, ILogger<GroupCommit> log) : IDisposable
{
    private const int MaxMembers = 64, IoError = 10;
    private const string Member = "member";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10), MaxAge = TimeSpan.FromMilliseconds(50);

    private readonly WriteLock writeLock = new();
    private readonly FileLock fileLock = new();
    private readonly List<TaskCompletionSource> members = [];
    private SqliteHandle? handle;
    private SqliteException? broken;
    private bool isOpen;
    private long openedAt;

    /// <summary>How many transactions wait to begin.</summary>
    public int Waiting => writeLock.Waiting;

    /// <summary>
    /// Takes the write lock of this process and begins a transaction.
    /// Throws <see cref="WriteLockTimeoutException"/> if the lock was not free within ten seconds.
    /// </summary>
    public async Task<SqliteHandle> Begin(CancellationToken cancellationToken)
    {
        if (!await writeLock.Take(Timeout, cancellationToken))
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
            Leave();
            throw;
        }
    }

    /// <summary>Ends a transaction. Completes when its group is committed, and fails if that fails.</summary>
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

        Leave();
        return member.Task;
    }

    /// <summary>Ends a transaction and undoes its writes.</summary>
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
            // The caller already has the fault for which it rolls back. The other members run again.
            AbandonGroup();
        }

        Leave();
    }

    public void Dispose() => Drop();

    private async Task Open(CancellationToken cancellationToken)
    {
        if (broken is { } fault)
            throw new SqliteException("The file was given up after a failed commit.", fault.SqliteErrorCode, fault.SqliteExtendedErrorCode);

        handle ??= pool.Open();
        await fileLock.Begin(handle, cancellationToken);
        (isOpen, openedAt) = (true, Stopwatch.GetTimestamp());
    }

    // Lets the next transaction run in the same group, or closes the group.
    private void Leave()
    {
        if (isOpen && members.Count < MaxMembers && Stopwatch.GetElapsedTime(openedAt) < MaxAge && writeLock.TryHandOver())
            return;

        try
        {
            if (isOpen)
                Close();
        }
        finally
        {
            fileLock.Released();
            writeLock.Release();
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

    // After a failed flush, the content of the disk is not known. SQLite has to recover the file, as after a crash.
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

    // Closing the connection rolls back what is left of the transaction. None of it was committed.
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
