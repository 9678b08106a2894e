namespace Connect.Api.Hosting.Transfer;

/// <summary>How fast an import or export was.</summary>
internal static class TransferRate
{
    public static string Of(long lines, TimeSpan elapsed) =>
        $"{lines:n0} lines in {elapsed.TotalSeconds:n1} s, {lines / Math.Max(elapsed.TotalSeconds, 0.001):n0} lines/s.";
}
