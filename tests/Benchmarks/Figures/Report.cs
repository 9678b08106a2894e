using System.Text.Json;
using Connect.Benchmarks.Measured;

namespace Connect.Benchmarks.Figures;

/// <summary>What was measured, as Markdown and as JSON.</summary>
internal sealed record Report(IReadOnlyList<IReadOnlyList<string>> Machine, IReadOnlyList<Section> Sections)
{
    private const string Introduction = """
        # Benchmarks

        `build/bench` has measured this and written this page. Compare figures of one run only: disks and neighbours differ
        from run to run. Above all, a cancel waits for the disk, so look at the time of one fsync first.

        - **floor**: a minimal ASP.NET Core host with hand-written SQL that does for a cancel and a read what Connect does:
          the same statements, the same JSON, the same durability; API keys from memory, prepared statements, one writer.
        - **grouped floor**: the same with one commit for up to 64 waiting commands, and a savepoint for each.
        - **the usual way**: the same through EF Core as tutorials write it: a scoped context, a tracked aggregate,
          `SaveChangesAsync`, MediatR and FluentValidation, nothing tuned.

        All run on SQLite in WAL mode with `synchronous=FULL`, each as a process on a copy of one database with 1,000
        subscriptions, with the log level Warning. Before anything is measured, all get the same requests, and must give the
        same responses and write the same rows. The load comes from another process over real sockets. Each cancel moves the
        end of an add-on to another date under a new idempotency key; afterwards each must have written its event. A response
        other than the expected one fails the benchmark. The servers take turns (A B C D, A B C D, …) for 5 rounds of 3
        seconds, after one of 12 seconds that does not count. Figures are the medians of the rounds; ratios are the medians of the
        ratios of the rounds. CPU is the processor time of the server's process.


        """;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public bool HasFigures => Figures.Count > 0;

    private Dictionary<string, double> Figures => Sections.SelectMany(section => section.Figures).ToDictionary();

    public string Markdown() => string.Concat(
    [
        Introduction,
        MarkdownTable.Of(["machine", ""], Machine).Replace("---:", "---", StringComparison.Ordinal),
        "\n",
        Goals(),
        .. Sections.Select(section => $"\n## {section.Title}\n\n{section.Text}"),
    ]);

    /// <summary>One table of the figures that were measured, with their goals.</summary>
    public string Goals() => MarkdownTable.Of(
        ["figure", "what", "measured", "goal", "stretch", ""],
        [
            .. from goal in Goal.All
               where Figures.ContainsKey(goal.Name)
               let measured = Figures[goal.Name]
               select new[]
               {
                   $"`{goal.Name}`", goal.Text, $"{measured:0.00}", goal.Show(goal.Aim), goal.Show(goal.Stretch), goal.Judge(measured),
               },
        ]);

    public string Json() => JsonSerializer.Serialize(
        Figures.ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value, 3)), Indented);
}
