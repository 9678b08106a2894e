using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Data;

/// <summary>Inserts copies of the only row of a table, with other values in some columns.</summary>
internal sealed class RowCopier : IDisposable
{
    private readonly Prepared insert;

    public RowCopier(SqliteConnection connection, string table, params IReadOnlyList<string> others)
    {
        var row = Read(connection, table);
        foreach (var other in others)
            row[other] = $"@{other}";

        var columns = string.Join(", ", row.Keys.Select(name => $"\"{name}\""));
        insert = new(
            connection,
            $"INSERT INTO \"{table}\" ({columns}) VALUES ({string.Join(", ", row.Values)})",
            others.Select(other => $"@{other}"));
    }

    public void Insert(params ReadOnlySpan<object?> others) => insert.Execute(others);

    public void Dispose() => insert.Dispose();

    // The values as SQL: quote() writes any value as a literal.
    private static Dictionary<string, string> Read(SqliteConnection connection, string table)
    {
        var columns = new List<string>();
        using (var command = new SqliteCommand($"SELECT name FROM pragma_table_info('{table}')", connection))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
                columns.Add(reader.GetString(0));
        }

        var values = string.Join(", ", columns.Select(name => $"quote(\"{name}\")"));
        using var quoted = new SqliteCommand($"SELECT {values} FROM \"{table}\"", connection);
        using var row = quoted.ExecuteReader();
        row.Read();
        return columns.Index().ToDictionary(column => column.Item, column => row.GetString(column.Index));
    }
}
