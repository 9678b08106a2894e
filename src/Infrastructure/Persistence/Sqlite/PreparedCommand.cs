using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>A command that uses the prepared statement of its text, if the connection has kept one.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private const int Constraint = 19;
    private SqliteHandle? handle;
    private SqliteCommand? prepared;
    private SqliteDataReader? reader;
    private SqliteCommand? unbound;
    private int? timeout;
    private string text = "";

    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            GiveBack();
            text = value ?? "";
        }
    }

    public override int CommandTimeout
    {
        get => timeout ?? connection.CommandTimeout;
        set => timeout = value;
    }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("A command stays with its connection.");
    }

    protected override DbTransaction? DbTransaction { get; set; }

    // Until the transaction has the write lock, it is not known yet on which connection the command runs.
    protected override DbParameterCollection DbParameterCollection =>
        connection.MustLock(text) ? (unbound ??= new()).Parameters : Prepared.Parameters;

    private SqliteCommand Prepared
    {
        get
        {
            if (prepared is not null)
                return prepared;

            (handle, prepared) = connection.Take(this, text);
            prepared.CommandTimeout = CommandTimeout;
            if (unbound is not null)
                prepared.Parameters.AddRange(unbound.Parameters.Cast<SqliteParameter>());

            unbound = null;
            return prepared;
        }
    }

    /// <summary>Does nothing: a statement is prepared when it first runs, and stays prepared.</summary>
    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery() => Run(command => command.ExecuteNonQuery());

    public override async Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
    {
        await Lock(cancellationToken);
        return ExecuteNonQuery();
    }

    public override object? ExecuteScalar() => Run(command => command.ExecuteScalar());

    public override async Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
    {
        await Lock(cancellationToken);
        return ExecuteScalar();
    }

    /// <summary>Does nothing, like Cancel of the driver. Another thread calls it when a request is cancelled.</summary>
    public override void Cancel()
    {
    }

    /// <summary>Gives the prepared statement back to its connection.</summary>
    public void GiveBack()
    {
        unbound = null;
        if (prepared is null)
            return;

        // If a statement is still being read, the next command with its text could not run it.
        if (reader is { IsClosed: false })
            prepared.Dispose();
        else
            handle!.Keep(prepared);

        (handle, prepared, reader) = (null, null, null);
        connection.Forget(this);
    }

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        reader = Run(command => command.ExecuteReader(behavior));

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        await Lock(cancellationToken);
        return ExecuteDbDataReader(behavior);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            GiveBack();

        base.Dispose(disposing);
    }

    private async ValueTask Lock(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (connection.MustLock(text))
            await connection.Lock(cancellationToken);
    }

    private T Run<T>(Func<SqliteCommand, T> run)
    {
        if (connection.MustLock(text))
            throw new NotSupportedException("Call the asynchronous method: it waits for the write lock.");

        var command = Prepared;
        try
        {
            return run(command);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode != Constraint)
        {
            handle!.IsReusable = false;
            throw;
        }
    }
}
