using System.Globalization;
using System.Text.RegularExpressions;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>What docs/design.md says about codes, read from its table.</summary>
internal static partial class Design
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs/design.md"));

    private static readonly ILookup<string, int> Statuses = Row()
        .Matches(Text[Text.IndexOf("## One code, one status", StringComparison.Ordinal)..])
        .SelectMany(row => Status().Matches(row.Groups["statuses"].Value).Zip(row.Groups["codes"].Value.Split(" / ")))
        .SelectMany(
            pair => Word().Matches(pair.Second),
            (pair, code) => (Code: code.Value, Status: int.Parse(pair.First.Value, CultureInfo.InvariantCulture)))
        .ToLookup(pair => pair.Code, pair => pair.Status);

    private static readonly string[] Retryable =
        [.. Word().Matches(RetryableLine().Match(Text).Groups[1].Value).Select(word => word.Value)];

    /// <summary>All codes of the table but those of 404, which it gives by their pattern.</summary>
    public static IEnumerable<string> Codes => Statuses.Where(code => !code.Contains(404)).Select(code => code.Key);

    public static IEnumerable<int> StatusesOf(string code) =>
        code.EndsWith("_not_found", StringComparison.Ordinal) ? [404] : Statuses[code];

    public static bool IsRetryable(string code, int status) => Retryable.Contains(code) || Retryable.Contains($"{status}");

    [GeneratedRegex("(?m)^\\| (?<statuses>[1-5]\\d\\d[^|]*) \\| (?<codes>[^|]+) \\|$")]
    private static partial Regex Row();

    [GeneratedRegex("\\b[1-5]\\d\\d\\b")]
    private static partial Regex Status();

    [GeneratedRegex("\\b\\w+\\b")]
    private static partial Regex Word();

    [GeneratedRegex("(?m)^Retryable: ([^.]+)\\.")]
    private static partial Regex RetryableLine();
}
