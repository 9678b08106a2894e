using System.Collections.Concurrent;
using System.Globalization;
using Connect.Domain.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Takes the next numbers of a counter on the tenant's row. The update locks the row until the commit, so that numbers are
/// committed in order and without gaps. Every command sends this statement, and EF Core would compile an ExecuteUpdate each
/// time, so it is written in SQL here.
/// </summary>
internal static class TenantCounter
{
    private static readonly ConcurrentDictionary<(IModel Model, string Counter, bool IfClock), SqlStatement> Statements = [];

    /// <summary>Returns the last of the numbers; null if the sandbox's clock is not at the instant that the caller has read.</summary>
    /// <param name="db">A context that has begun a transaction.</param>
    /// <param name="counter">The property of the tenant.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="count">How many numbers.</param>
    /// <param name="sandboxNow">Null for a live tenant, or if the clock does not matter.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<long?> TakeNumbers(
        this ConnectDbContext db, string counter, Guid tenantId, int count, DateTimeOffset? sandboxNow, CancellationToken cancellationToken)
    {
        var statement = Statements.GetOrAdd(
            (db.Model, counter, sandboxNow is not null), static (key, db) => Create(db, key.Counter, key.IfClock), db);
        object?[] values = sandboxNow is null ? [(long)count, tenantId] : [(long)count, tenantId, sandboxNow];
        return await statement.ExecuteScalar(db, values, cancellationToken) is { } last
            ? Convert.ToInt64(last, CultureInfo.InvariantCulture)
            : null;
    }

    private static SqlStatement Create(ConnectDbContext db, string counter, bool ifClock)
    {
        var (type, sql) = (db.Model.FindEntityType(typeof(Tenant))!, db.GetService<ISqlGenerationHelper>());
        string[] properties = ifClock
            ? [counter, nameof(Tenant.TenantId), nameof(Tenant.SandboxNow)]
            : [counter, nameof(Tenant.TenantId)];
        var columns = properties.Select(property => type.FindProperty(property)!).ToList();
        var names = columns.ConvertAll(column => sql.DelimitIdentifier(column.GetColumnName()));
        var table = sql.DelimitIdentifier(type.GetTableName()!);
        var where = string.Join(" AND ", names.Skip(1).Select((name, index) => $"{name} = @p{index + 1}"));
        return new(
            $"UPDATE {table} SET {names[0]} = {names[0]} + @p0 WHERE {where}; SELECT {names[0]} FROM {table} WHERE {where}",
            columns.Select(column => column.GetRelationalTypeMapping()));
    }
}
