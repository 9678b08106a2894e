using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Leasing;

/// <summary>Takes rows, gives them back, and puts off those that failed, for any entity that has <see cref="LeaseColumns"/>.</summary>
internal static class LeaseUpdates
{
    /// <summary>Takes the first free ones of what is wanted, by one update; gives their number.</summary>
    /// <param name="all">The table.</param>
    /// <param name="wanted">Rows of that table, in the order in which to take them.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="lease">For whom, and how long.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task<int> TakeLease<T>(
        this DbSet<T> all, IQueryable<T> wanted, int count, Lease lease, CancellationToken cancellationToken)
        where T : class
    {
        var next = wanted.Free(lease.From).Take(count);

        // Asked again of the row itself: another node may have taken it since it was found.
        return all.Where(row => next.Contains(row)).Free(lease.From).ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<Guid?>(it, LeaseColumns.Holder), lease.Holder)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), lease.Until),
            cancellationToken);
    }

    /// <summary>Gives rows back, their work undone through no fault of theirs: others may take them at once.</summary>
    public static Task<int> GiveBack<T>(this IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class => rows.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<Guid?>(it, LeaseColumns.Holder), (Guid?)null)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), (DateTimeOffset?)null),
            cancellationToken);

    /// <summary>Counts a failure of one row, and leaves the row alone for as long as <see cref="BackOff"/> says.</summary>
    public static async Task PutOff<T>(this IQueryable<T> one, DateTimeOffset realNow, CancellationToken cancellationToken)
        where T : class
    {
        var failures = 1 + await one.Select(row => EF.Property<int>(row, LeaseColumns.Failures)).SingleOrDefaultAsync(cancellationToken);
        await one.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<int>(it, LeaseColumns.Failures), failures)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), realNow + BackOff.After(failures)),
            cancellationToken);
    }
}
