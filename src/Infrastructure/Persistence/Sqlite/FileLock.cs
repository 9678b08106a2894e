using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The write lock of the file, which this process shares with others. A waiting process tries every millisecond, and a process
/// that writes without a pause leaves the file free for a moment. SQLite itself does not keep an order, and tries every 100 ms.
/// </summary>
internal sealed class FileLock
{
    private const int Ok = 0, Busy = 5;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5), RetryDelay = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan MaxStretch = TimeSpan.FromMilliseconds(250), Gap = TimeSpan.FromMilliseconds(4);

    private long stretchStartedAt, releasedAt;

    /// <summary>Begins a transaction that writes. Throws SQLITE_BUSY if the file was not free within five seconds.</summary>
    public async Task Begin(SqliteHandle handle, CancellationToken cancellationToken)
    {
        if (Stopwatch.GetElapsedTime(releasedAt) > Gap)
        {
            stretchStartedAt = Stopwatch.GetTimestamp();
        }
        else if (Stopwatch.GetElapsedTime(stretchStartedAt) > MaxStretch)
        {
            await Task.Delay(Gap, cancellationToken);
            stretchStartedAt = Stopwatch.GetTimestamp();
        }

        var started = Stopwatch.GetTimestamp();
        while (!TryBegin(handle.Connection))
        {
            if (Stopwatch.GetElapsedTime(started) > Timeout)
                throw new SqliteException($"Another process wrote to the file for {Timeout}.", Busy);

            await Task.Delay(RetryDelay, cancellationToken);
        }
    }

    /// <summary>Call it when the transaction has ended.</summary>
    public void Released() => releasedAt = Stopwatch.GetTimestamp();

    // Not through the driver, which sleeps for 150 ms, and without SQLite's own wait.
    private static bool TryBegin(SqliteConnection connection)
    {
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, 0);
        var extended = SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE");
        var code = extended & 0xff;
        return code is Ok or Busy
            ? code == Ok
            : throw new SqliteException(SQLitePCL.raw.sqlite3_errmsg(connection.Handle).utf8_to_string(), code, extended);
    }
}
