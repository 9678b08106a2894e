using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Idempotency;

/// <summary>Lets one transaction at a time go on under a name, among all nodes.</summary>
internal static class NamedLock
{
    // An application lock: no row, nothing left behind by a node that dies, and its wait has an end of its own.
    internal const string Statement = """
        DECLARE @outcome int;
        EXECUTE @outcome = sp_getapplock @Resource = {0}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = {1};
        SELECT @outcome AS [Value];
        """;

    private const int TimedOut = -1;

    /// <summary>
    /// Waits for the lock of a name, and holds it until the transaction ends; false after the timeout. On SQLite the
    /// transaction that has begun is the only one that writes, so it holds every lock.
    /// </summary>
    public static async Task<bool> Lock(this ConnectDbContext db, string name, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlServer())
            return true;

        // A list, as EF Core can put nothing around a batch of statements.
        var outcomes = await db.Database.SqlQueryRaw<int>(Statement, name, (int)timeout.TotalMilliseconds).ToListAsync(cancellationToken);
        var outcome = outcomes.Single();
        return outcome is >= 0 or TimedOut
            ? outcome != TimedOut
            : throw new InvalidOperationException($"sp_getapplock answered {outcome}.");
    }
}
