using System.Globalization;

namespace Connect.Shared;

/// <summary>Calendar dates as the examples write them.</summary>
public static class Day
{
    /// <summary>The date written as 2026-03-10.</summary>
    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date written as 2026-03-10, or none.</summary>
    public static DateOnly? OrNone(string? text) => text is null ? null : Of(text);
}
