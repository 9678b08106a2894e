using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Data;

/// <summary>How the benchmarks open a database file.</summary>
internal static class SqliteFile
{
    private const long Full = 2;

    /// <summary>A connection that waits for the disk at each commit; throws if the file is not in WAL mode.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        connection.Open();
        connection.Execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000");
        return connection.RequireDurability();
    }

    public static SqliteConnection RequireDurability(this SqliteConnection connection) =>
        connection.Scalar("PRAGMA journal_mode") is "wal" && connection.Scalar("PRAGMA synchronous") is Full
            ? connection
            : throw new InvalidOperationException($"{connection.DataSource} is not in WAL mode with synchronous=FULL.");

    public static void Execute(this SqliteConnection connection, string text)
    {
        using var command = new SqliteCommand(text, connection);
        command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string text)
    {
        using var command = new SqliteCommand(text, connection);
        return command.ExecuteScalar();
    }

    public static ConnectDbContext OpenContext(string file) =>
        new SqliteConnectDbContext(new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite($"Data Source={file}").Options);
}
