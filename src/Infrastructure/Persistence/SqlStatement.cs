using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// A statement of our own that EF Core sends, on its connection and in its transaction. It is made once, and sent with other
/// values each time.
/// </summary>
internal sealed class SqlStatement
{
    private readonly IRelationalCommand command;
    private readonly string[] names;

    /// <param name="db">Any context of the engine.</param>
    /// <param name="text">The SQL; its parameters are @p0, @p1 and so on.</param>
    /// <param name="parameters">How the values of the parameters are stored.</param>
    public SqlStatement(ConnectDbContext db, string text, IReadOnlyList<RelationalTypeMapping> parameters)
    {
        names = [.. parameters.Select((_, index) => $"p{index}")];
        var builder = db.GetService<IRelationalCommandBuilderFactory>().Create().Append(text);
        foreach (var (index, mapping) in parameters.Index())
            builder.AddParameter(names[index], $"@{names[index]}", mapping, nullable: true);

        command = builder.Build();
    }

    /// <summary>Sends it and returns the number of rows that it changed.</summary>
    public Task<int> Execute(ConnectDbContext db, IReadOnlyList<object?> values, CancellationToken cancellationToken) =>
        command.ExecuteNonQueryAsync(With(db, values), cancellationToken);

    /// <summary>Sends it and returns the first value that it selects; null if it selects no row.</summary>
    public Task<object?> ExecuteScalar(ConnectDbContext db, IReadOnlyList<object?> values, CancellationToken cancellationToken) =>
        command.ExecuteScalarAsync(With(db, values), cancellationToken);

    private RelationalCommandParameterObject With(ConnectDbContext db, IReadOnlyList<object?> values)
    {
        var named = new Dictionary<string, object?>(names.Length);
        foreach (var (index, name) in names.Index())
            named.Add(name, values[index]);

        return new(
            db.GetService<IRelationalConnection>(), named, readerColumns: null, db, db.GetService<IRelationalCommandDiagnosticsLogger>());
    }
}
