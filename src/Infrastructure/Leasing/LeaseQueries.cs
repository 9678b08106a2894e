using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Leasing;

/// <summary>Filters the rows of any entity that has <see cref="LeaseColumns"/>.</summary>
internal static class LeaseQueries
{
    /// <summary>The rows that a worker may take: they are neither leased nor delayed after a failure.</summary>
    public static IQueryable<T> Free<T>(this IQueryable<T> rows, DateTimeOffset realNow)
        where T : class =>
        rows.Where(row => EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) == null
            || EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) <= realNow);

    /// <summary>The rows that are not delayed after a failure, leased or not.</summary>
    public static IQueryable<T> NotBackingOff<T>(this IQueryable<T> rows, DateTimeOffset realNow)
        where T : class =>
        rows.Where(row => EF.Property<int>(row, LeaseColumns.Failures) == 0
            || EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) == null
            || EF.Property<DateTimeOffset?>(row, LeaseColumns.Until) <= realNow);

    /// <summary>The rows of one holder. After its lease ends, they stay in this list until another worker takes them.</summary>
    public static IQueryable<T> HeldBy<T>(this IQueryable<T> rows, Guid holder)
        where T : class => rows.Where(row => EF.Property<Guid?>(row, LeaseColumns.Holder) == holder);

    /// <summary>The rows that have failed since their last success.</summary>
    public static IQueryable<T> Failed<T>(this IQueryable<T> rows)
        where T : class => rows.Where(row => EF.Property<int>(row, LeaseColumns.Failures) > 0);
}
