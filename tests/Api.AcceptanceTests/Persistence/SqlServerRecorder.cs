using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Replaces a SQL Server: records the text of each command and returns no rows.</summary>
internal sealed class SqlServerRecorder : DbCommandInterceptor, IDbConnectionInterceptor
{
    public List<string> Statements { get; } = [];

    /// <summary>Lets the parser of SQL Server read what would have been sent.</summary>
    public static void AssertParses(string statement)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(statement), out var errors);

        Assert.That(errors.Select(error => $"{error.Line}: {error.Message}"), Is.Empty, statement);
    }

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Statements.Add(command.CommandText);
        using var nothing = new DataTable();
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(nothing.CreateDataReader()));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Statements.Add(command.CommandText);
        return new(InterceptionResult<object>.SuppressWithResult(1L));
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Statements.Add(command.CommandText);
        return new(InterceptionResult<int>.SuppressWithResult(0));
    }
}
