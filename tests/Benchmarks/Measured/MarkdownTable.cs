namespace Connect.Benchmarks.Measured;

internal static class MarkdownTable
{
    /// <summary>The first column is text, the others are numbers.</summary>
    public static string Of(IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows) =>
        string.Concat([Line(head), Line([.. head.Select((_, column) => column == 0 ? "---" : "---:")]), .. rows.Select(Line)]);

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
