namespace Connect.Infrastructure.Leasing;

/// <summary>The delay before the next attempt after a failure: 30 seconds, doubled after each further failure, at most an hour.</summary>
internal static class BackOff
{
    private const int Doublings = 7;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30), Longest = TimeSpan.FromHours(1);

    /// <summary>The delay after this many failures in a row; at least 1.</summary>
    public static TimeSpan After(int failures) => failures <= Doublings ? First * (1 << (failures - 1)) : Longest;
}
