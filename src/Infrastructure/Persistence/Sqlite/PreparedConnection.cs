using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// The connection that EF Core uses. It reads on an open connection of the pool. A transaction takes the write lock before its
/// first statement that writes; from then on, it reads and writes on the connection of <see cref="GroupCommit"/>. What was read
/// before may have changed by then, as on SQL Server (docs/decisions/0015). Statements stay prepared on both connections.
/// </summary>
internal sealed class PreparedConnection(SqlitePool pool, GroupCommit group) : DbConnection
{
    private readonly List<PreparedCommand> commands = [];
    private SqliteHandle? reading, writing;
    private GroupTransaction? transaction;
    private ConnectionState state = ConnectionState.Closed;
    private bool locksNext;

    [AllowNull]
    public override string ConnectionString
    {
        get => "";
        set => throw new NotSupportedException("The pool has the connection string.");
    }

    public override string Database => "main";

    public override string DataSource => "";

    public override string ServerVersion => Handle.Connection.ServerVersion;

    public override ConnectionState State => state;

    /// <summary>How long a command may take by default, in seconds.</summary>
    public int CommandTimeout => pool.CommandTimeout;

    /// <summary>Whether SQLite has ended the transaction by itself.</summary>
    public bool HasLostTransaction => writing is { IsInTransaction: false };

    private SqliteHandle Handle => writing ?? (reading ??= pool.Rent());

    public override void Open() => state = ConnectionState.Open;

    public override void Close()
    {
        transaction?.Dispose();
        StopReading();
        state = ConnectionState.Closed;
    }

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException("SQLite has one database.");

    /// <summary>Whether a statement needs the write lock, which its transaction does not have yet.</summary>
    public bool MustLock(string text) =>
        transaction is not null && writing is null && !text.StartsWith("SELECT", StringComparison.Ordinal);

    /// <summary>Takes the write lock for the transaction.</summary>
    public async Task Lock(CancellationToken cancellationToken)
    {
        StopReading();
        writing = await group.Begin(cancellationToken);
    }

    /// <summary>Takes the prepared command of a text for a command of this connection.</summary>
    public (SqliteHandle Handle, Microsoft.Data.Sqlite.SqliteCommand Command) Take(PreparedCommand command, string text)
    {
        var handle = Handle;
        var taken = handle.Take(text);
        commands.Add(command);
        return (handle, taken);
    }

    /// <summary>Call it when a command of this connection has given its prepared command back.</summary>
    public void Forget(PreparedCommand command) => commands.Remove(command);

    /// <summary>
    /// Call it when the transaction ends: another one may use the connection of the group from then on.
    /// Returns whether the transaction had the write lock.
    /// </summary>
    public bool LeaveTransaction(bool isRollback)
    {
        var hadLock = writing is not null;
        GiveBackCommands();
        (writing, transaction, locksNext) = (null, null, isRollback && hadLock);
        return hadLock;
    }

    /// <summary>The next transaction takes the write lock at once: it is another attempt, which must not lose its race again.</summary>
    public void LockNext() => locksNext = true;

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        throw new NotSupportedException($"Call {nameof(BeginTransactionAsync)}.");

    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(
        IsolationLevel isolationLevel, CancellationToken cancellationToken)
    {
        GiveBackCommands();
        if (locksNext)
            await Lock(cancellationToken);

        return transaction = new(this, group);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Close();

        base.Dispose(disposing);
    }

    private void StopReading()
    {
        GiveBackCommands();
        if (reading is not null)
            pool.Return(reading);

        reading = null;
    }

    private void GiveBackCommands()
    {
        foreach (var command in commands.ToArray())
            command.GiveBack();
    }
}
