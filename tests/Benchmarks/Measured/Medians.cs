namespace Connect.Benchmarks.Measured;

internal static class Medians
{
    /// <summary>The middle value, of an odd number of values; the upper of the two middle ones otherwise.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
