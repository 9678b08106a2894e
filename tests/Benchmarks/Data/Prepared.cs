using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Data;

/// <summary>A statement that is prepared once; its values are set by position.</summary>
internal sealed class Prepared : IDisposable
{
    private readonly SqliteCommand command;

    public Prepared(SqliteConnection connection, string text, params IEnumerable<string> parameters)
    {
        command = new(text, connection);
        foreach (var parameter in parameters)
            command.Parameters.Add(new(parameter, DBNull.Value));

        command.Prepare();
    }

    public int Execute(params ReadOnlySpan<object?> values) => With(values).ExecuteNonQuery();

    public object? Scalar(params ReadOnlySpan<object?> values) => With(values).ExecuteScalar();

    public SqliteDataReader Query(params ReadOnlySpan<object?> values) => With(values).ExecuteReader();

    public void Dispose() => command.Dispose();

    private SqliteCommand With(ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;

        return command;
    }
}
