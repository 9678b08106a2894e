using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// An SQL statement that EF Core does not generate. It is created once, and sent with other values each time, on the connection
/// and in the transaction of a context.
/// </summary>
/// <param name="text">The SQL; its parameters are @p0, @p1 and so on.</param>
/// <param name="mappings">How the values of the parameters are stored.</param>
internal sealed class SqlStatement(string text, IEnumerable<RelationalTypeMapping> mappings)
{
    private readonly (string Name, RelationalTypeMapping Mapping)[] parameters =
        [.. mappings.Select((mapping, index) => ($"@p{index}", mapping))];

    private IRelationalCommand? template;

    public string Text => text;

    /// <summary>
    /// Sends it in the current transaction and returns the number of rows that it changed. It does not use EF Core's command,
    /// which takes longer than a statement that writes one row.
    /// </summary>
    public async Task<int> Execute(ConnectDbContext db, IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (text, db.Database.CurrentTransaction?.GetDbTransaction());
        for (var index = 0; index < parameters.Length; index++)
        {
            var (name, mapping) = parameters[index];
            command.Parameters.Add(mapping.CreateParameter(command, name, values[index], nullable: true));
        }

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Sends it and returns the first value that it selects; null if it selects no row.</summary>
    public Task<object?> ExecuteScalar(ConnectDbContext db, IReadOnlyList<object?> values, CancellationToken cancellationToken) =>
        Template(db).ExecuteScalarAsync(Parameters(db, values), cancellationToken);

    /// <summary>Sends it and calls a function for each row that it selects.</summary>
    public async Task Read(
        ConnectDbContext db, IReadOnlyList<object?> values, Action<DbDataReader> read, CancellationToken cancellationToken)
    {
        // A command has one reader, so each use needs a command of its own.
        var connection = db.GetService<IRelationalConnection>();
        var command = connection.RentCommand();
        command.PopulateFrom(Template(db));
        try
        {
            await using var rows = await command.ExecuteReaderAsync(Parameters(db, values), cancellationToken);
            while (await rows.DbDataReader.ReadAsync(cancellationToken))
                read(rows.DbDataReader);
        }
        finally
        {
            connection.ReturnCommand(command);
        }
    }

    // EF Core's command opens the connection if no transaction has.
    private IRelationalCommand Template(ConnectDbContext db) => template ??= CreateCommand(db);

    private IRelationalCommand CreateCommand(ConnectDbContext db)
    {
        var builder = db.GetService<IRelationalCommandBuilderFactory>().Create().Append(text);
        foreach (var (name, mapping) in parameters)
            builder.AddParameter(name, name, mapping, nullable: true);

        return builder.Build();
    }

    private RelationalCommandParameterObject Parameters(ConnectDbContext db, IReadOnlyList<object?> values)
    {
        var named = new Dictionary<string, object?>(parameters.Length);
        for (var index = 0; index < parameters.Length; index++)
            named.Add(parameters[index].Name, values[index]);

        return new(
            db.GetService<IRelationalConnection>(), named, readerColumns: null, db, db.GetService<IRelationalCommandDiagnosticsLogger>());
    }
}
