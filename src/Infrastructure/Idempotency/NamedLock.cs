using Connect.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Idempotency;

/// <summary>A lock by name, across all nodes: only one transaction at a time can have it.</summary>
internal static class NamedLock
{
    // An application lock needs no row, has its own timeout, and ends if its node dies.
    internal const string Statement = """
        DECLARE @outcome int;
        EXECUTE @outcome = sp_getapplock @Resource = {0}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = {1};
        SELECT @outcome AS [Value];
        """;

    private const int TimedOut = -1;

    /// <summary>Takes the lock until the transaction ends, or returns false after the timeout.</summary>
    public static async Task<bool> Lock(
        this SqlServerConnectDbContext db, string name, TimeSpan timeout, CancellationToken cancellationToken)
    {
        // ToListAsync, because EF Core cannot add SQL around several statements.
        var outcomes = await db.Database.SqlQueryRaw<int>(Statement, name, (int)timeout.TotalMilliseconds).ToListAsync(cancellationToken);
        var outcome = outcomes.Single();
        return outcome is >= 0 or TimedOut
            ? outcome != TimedOut
            : throw new InvalidOperationException($"sp_getapplock returned {outcome}.");
    }
}
