using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>One thing that is measured, and the figures of the goals that come of it.</summary>
internal abstract class Benchmark(string name, params IReadOnlyList<string> figures)
{
    /// <summary>All, in the order in which they run.</summary>
    public static readonly IReadOnlyList<Benchmark> All =
    [
        new CancelBenchmark(),
        new ReadBenchmark(),
        new ReplayBenchmark(),
        new GrowthBenchmark(),
        new ListBenchmark(),
        new StartupBenchmark(),
        new MemoryBenchmark(),
        new DueBenchmark(),
        new ImportBenchmark(),
        new MicroBenchmark(),
    ];

    public string Name => name;

    public IReadOnlyList<string> Figures => figures;

    public abstract Task<Section> Run(Workspace workspace);
}

/// <summary>What a benchmark reports.</summary>
/// <param name="Text">In Markdown.</param>
/// <param name="Figures">By name.</param>
internal sealed record Section(string Title, string Text, IReadOnlyDictionary<string, double> Figures);
