using System.Globalization;

namespace Connect.Domain.Time;

/// <summary>Instants as they are stored and answered: UTC, whole milliseconds.</summary>
public static class Instants
{
    /// <summary>The first and the last instant that a client may name: outside them an instant is a typing error.</summary>
    public static readonly DateTimeOffset First = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), Last = new(2199, 12, 31, 23, 59, 59, 999, TimeSpan.Zero);

    /// <summary>An instant as it is written everywhere: RFC 3339 in UTC with exactly three decimals.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same instant without what is finer than a millisecond, so that what is answered is what is stored.</summary>
    public static DateTimeOffset ToMilliseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
