using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Leasing;

/// <summary>Which rows a worker may take, for any entity that has <see cref="LeaseColumns"/>.</summary>
internal static class LeaseQueries
{
    /// <summary>The rows that nobody holds and that wait for nothing.</summary>
    public static IQueryable<T> Free<T>(this IQueryable<T> rows, DateTimeOffset realNow)
        where T : class =>
        rows.Where(row => EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) == null
            || EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) <= realNow);

    /// <summary>The rows that are not waiting after a failure; a holder may have them.</summary>
    public static IQueryable<T> NotBackingOff<T>(this IQueryable<T> rows, DateTimeOffset realNow)
        where T : class =>
        rows.Where(row => EF.Property<int>(row, LeaseColumns.Failures) == 0
            || EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) == null
            || EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) <= realNow);

    /// <summary>The rows of one holder, after the end of its lease too, until another takes them.</summary>
    public static IQueryable<T> HeldBy<T>(this IQueryable<T> rows, Guid holder)
        where T : class => rows.Where(row => EF.Property<Guid?>(row, LeaseColumns.Holder) == holder);

    /// <summary>The rows that have failed since they last went well.</summary>
    public static IQueryable<T> Failed<T>(this IQueryable<T> rows)
        where T : class => rows.Where(row => EF.Property<int>(row, LeaseColumns.Failures) > 0);
}
