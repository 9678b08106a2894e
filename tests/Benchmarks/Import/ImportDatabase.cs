using Connect.Benchmarks.Data;
using Connect.Benchmarks.Servers;
using Connect.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Import;

/// <summary>Databases to import into.</summary>
internal static class ImportDatabase
{
    public const string Tenant = "Benchmark";

    // What an import chooses by itself. Connect gives the customers of a batch the first creation numbers.
    private static readonly string[] Chosen = ["EventId", "OccurredAt", "Number"];
    private static readonly string[] Tables = ["Customers", "ProductOfferings", "Subscriptions", "AddOns", "Events", "Tenants"];

    /// <summary>An empty database with one live tenant.</summary>
    public static async Task<string> Create(Workspace workspace)
    {
        var file = workspace.NewFile();
        await using (var db = SqliteFile.OpenContext(file))
        {
            await db.Database.MigrateAsync();
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL");
            db.Add(Domain.Tenants.Tenant.Create(Ids.Tenant, Tenant, Clock.Stockholm, sandbox: false, Example.Sold.Now));
            await db.SaveChangesAsync();
        }

        SqliteConnection.ClearAllPools();
        return file;
    }

    /// <summary>Throws if two imports of the same file have written different rows.</summary>
    public static void RequireSameRows(string one, string other)
    {
        foreach (var table in Tables)
        {
            var (first, second) = (Rows(one, table), Rows(other, table));
            if (first.Count != second.Count)
                throw new InvalidOperationException($"{table}: {first.Count} rows and {second.Count} rows.");

            foreach (var (left, right) in first.Zip(second))
            {
                if (left != right)
                    throw new InvalidOperationException($"{table}:\n{left}\n{right}");
            }
        }
    }

    private static List<string> Rows(string file, string table)
    {
        using var connection = SqliteFile.Open(file);
        using var command = new SqliteCommand($"SELECT * FROM \"{table}\"", connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount)
                .Where(column => !Chosen.Contains(reader.GetName(column)))
                .Select(column => $"{reader.GetName(column)}={reader.GetValue(column)}")));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
