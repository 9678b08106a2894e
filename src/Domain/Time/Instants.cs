using System.Globalization;

namespace Connect.Domain.Time;

/// <summary>Instants as they are stored and returned: UTC, whole milliseconds.</summary>
public static class Instants
{
    /// <summary>The range of instants that a client may send; an instant outside it is treated as a typing error.</summary>
    public static readonly DateTimeOffset First = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Last = new(2199, 12, 31, 23, 59, 59, 999, TimeSpan.Zero);

    /// <summary>The text of an instant: RFC 3339 in UTC with exactly three decimals.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Cuts off everything below a millisecond, so that the stored value is the returned value.</summary>
    public static DateTimeOffset ToMilliseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
