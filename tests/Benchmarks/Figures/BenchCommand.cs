using System.CommandLine;
using Connect.Benchmarks.Measured;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Figures;

/// <summary>The command line of build/bench.</summary>
internal static class BenchCommand
{
    public static RootCommand Create()
    {
        var name = new Argument<string?>("name")
        {
            Description = "A benchmark or a figure of it. Without a name, everything runs and docs/benchmarks.md is written.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. Benchmark.All.SelectMany(benchmark => benchmark.Figures.Prepend(benchmark.Name)).Distinct()]);
        var json = new Option<FileInfo?>("--json") { HelpName = "FILE", Description = "Also writes the figures as one flat JSON object." };

        var command = new RootCommand("Measures Connect against hand-written servers on this machine.") { name, json };
        command.SetAction(given => Run(given.GetValue(name), given.GetValue(json)));
        return command;
    }

    private static async Task Run(string? name, FileInfo? json)
    {
        using var workspace = new Workspace();
        var (machine, sections) = (await Machine.Describe(workspace), new List<Section>());
        Console.WriteLine(string.Join('\n', machine.Select(line => string.Join(": ", line))));

        foreach (var benchmark in Benchmark.All.Where(it => name is null || it.Name == name || it.Figures.Contains(name)))
        {
            sections.Add(await benchmark.Run(workspace));
            Console.WriteLine($"\n{sections[^1].Title}\n{sections[^1].Text}");
        }

        var report = new Report(machine, sections);
        Console.WriteLine(report.HasFigures ? report.Goals() : "No figure of the goals was measured.");
        if (json is not null)
            await File.WriteAllTextAsync(json.FullName, report.Json() + "\n");

        if (name is null)
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "docs", "benchmarks.md"), report.Markdown());
    }
}
