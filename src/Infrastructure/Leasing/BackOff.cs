namespace Connect.Infrastructure.Leasing;

/// <summary>How long to leave alone what failed: 30 seconds, then twice as long each time, at most an hour.</summary>
internal static class BackOff
{
    private const int Doublings = 7;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30), Longest = TimeSpan.FromHours(1);

    /// <summary>The wait after so many failures in a row, at least one.</summary>
    public static TimeSpan After(int failures) => failures <= Doublings ? First * (1 << (failures - 1)) : Longest;
}
