namespace Connect.Benchmarks.Due;

/// <summary>What a run took.</summary>
/// <param name="Rows">The cancellations that took effect.</param>
/// <param name="Elapsed">How long it took, by the wall clock.</param>
/// <param name="Cpu">The processor time of the whole process meanwhile.</param>
/// <param name="PeakHeapBytes">The most that the managed heap held meanwhile, as sampled.</param>
internal sealed record Result(int Rows, TimeSpan Elapsed, TimeSpan Cpu, long PeakHeapBytes)
{
    /// <summary>The rate.</summary>
    public double RowsPerSecond => Rows / Elapsed.TotalSeconds;

    /// <summary>In microseconds.</summary>
    public double CpuPerRow => Cpu.TotalMicroseconds / Rows;

    public override string ToString() =>
        $"{RowsPerSecond:n0} rows/s, {CpuPerRow:0} µs of CPU a row, heap at most {PeakHeapBytes / 1_048_576.0:0} MB";
}
