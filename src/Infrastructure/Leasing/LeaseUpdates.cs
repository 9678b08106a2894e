using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Leasing;

/// <summary>Leases rows, gives them back, and delays failed rows, for any entity that has <see cref="LeaseColumns"/>.</summary>
internal static class LeaseUpdates
{
    /// <summary>Leases the first free rows with one UPDATE, and returns how many there were.</summary>
    /// <param name="all">The table of the wanted rows.</param>
    /// <param name="wanted">Rows of that table, in the order in which to take them.</param>
    /// <param name="count">The largest number of rows to take.</param>
    public static Task<int> TakeLease<T>(
        this DbSet<T> all, IQueryable<T> wanted, int count, Lease lease, CancellationToken cancellationToken)
        where T : class
    {
        var next = wanted.Free(lease.From).Take(count);

        // Free is checked again on the row itself: another node may have taken it since the subquery found it.
        return all.Where(row => next.Contains(row)).Free(lease.From).ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<Guid?>(it, LeaseColumns.Holder), lease.Holder)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), lease.Until),
            cancellationToken);
    }

    /// <summary>Ends the lease of rows whose work is not done, without counting a failure: other workers may take them at once.</summary>
    public static Task<int> GiveBack<T>(this IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class => rows.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<Guid?>(it, LeaseColumns.Holder), (Guid?)null)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), (DateTimeOffset?)null),
            cancellationToken);

    /// <summary>Counts a failure of one row, and delays its next attempt by <see cref="BackOff"/>.</summary>
    public static async Task<int> PutOff<T>(this IQueryable<T> one, DateTimeOffset realNow, CancellationToken cancellationToken)
        where T : class
    {
        var failures = 1 + await one.Select(row => EF.Property<int>(row, LeaseColumns.Failures)).SingleOrDefaultAsync(cancellationToken);
        return await one.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<int>(it, LeaseColumns.Failures), failures)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), realNow + BackOff.After(failures)),
            cancellationToken);
    }
}
