using System.Data;
using System.Data.Common;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>A transaction that is committed with its group.</summary>
internal sealed class GroupTransaction(PreparedConnection connection, GroupCommit group) : DbTransaction
{
    private PreparedConnection? connection = connection;

    public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

    protected override DbConnection? DbConnection => connection;

    public override void Commit() => throw new NotSupportedException($"Call {nameof(CommitAsync)}.");

    // Not cancelled: from here on, others of the group depend on the commit.
    public override async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        var left = connection;
        if (!Leave(isRollback: false))
            return;

        try
        {
            await group.Commit();
        }
        catch
        {
            left!.LockNext();
            throw;
        }
    }

    public override void Rollback()
    {
        if (Leave(isRollback: true))
            group.Rollback();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && connection is not null)
            Rollback();

        base.Dispose(disposing);
    }

    private bool Leave(bool isRollback)
    {
        var left = connection ?? throw new InvalidOperationException("The transaction has ended.");
        connection = null;
        return left.LeaveTransaction(isRollback);
    }
}
