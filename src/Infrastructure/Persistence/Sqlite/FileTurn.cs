using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Shares the file's one write lock with other processes. A process that waits looks often, and one that writes without a
/// pause leaves the file free from time to time: SQLite itself keeps no order, and its own wait looks every 100 ms.
/// </summary>
internal sealed class FileTurn
{
    private const int Ok = 0, Busy = 5;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5), RetryDelay = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestStretch = TimeSpan.FromMilliseconds(250), Gap = TimeSpan.FromMilliseconds(4);

    private long stretchBegan, ended;

    /// <summary>Begins a transaction that writes. Throws SQLITE_BUSY if the file was not free within five seconds.</summary>
    public async Task Begin(SqliteHandle handle, CancellationToken cancellationToken)
    {
        if (Stopwatch.GetElapsedTime(ended) > Gap)
        {
            stretchBegan = Stopwatch.GetTimestamp();
        }
        else if (Stopwatch.GetElapsedTime(stretchBegan) > LongestStretch)
        {
            await Task.Delay(Gap, cancellationToken);
            stretchBegan = Stopwatch.GetTimestamp();
        }

        var started = Stopwatch.GetTimestamp();
        while (!TryBegin(handle.Connection))
        {
            if (Stopwatch.GetElapsedTime(started) > Timeout)
                throw new SqliteException($"Another process wrote to the file for {Timeout}.", Busy);

            await Task.Delay(RetryDelay, cancellationToken);
        }
    }

    /// <summary>The transaction has ended.</summary>
    public void End() => ended = Stopwatch.GetTimestamp();

    // Past the driver, which would sleep for 150 ms, and without SQLite's own wait.
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
