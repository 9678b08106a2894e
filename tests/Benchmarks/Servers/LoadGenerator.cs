using System.Text.Json;
using Connect.Benchmarks.Load;

namespace Connect.Benchmarks.Servers;

/// <summary>The load generator's process. It remembers what it told each server, so one serves all measurements of a server.</summary>
internal sealed class LoadGenerator : IDisposable
{
    private readonly Child process = Child.Own(["load"], new Dictionary<string, string>());

    public async Task<Measurement> Run(Server server, Scenario scenario, int connections, double warmUp, double seconds)
    {
        var before = server.Cpu;
        await process.Write(JsonSerializer.Serialize(server.Slice(scenario, connections, warmUp, seconds)));
        var result = JsonSerializer.Deserialize<SliceResult>(await process.Read())!;
        server.Cancels += scenario == Scenario.Cancel ? result.Sent : 0;
        return new(
            result.Measured / result.Seconds,
            result.P50,
            result.P99,
            (server.Cpu - before).TotalMicroseconds / result.Sent,
            server.WorkingSetMegabytes);
    }

    public void Dispose() => process.Dispose();
}

/// <summary>What was measured of a server in one slice.</summary>
/// <param name="Rate">Requests per second.</param>
/// <param name="P50">In milliseconds.</param>
/// <param name="P99">In milliseconds.</param>
/// <param name="Cpu">Microseconds of the server's processor time for each request.</param>
/// <param name="Megabytes">The server's resident memory at the end.</param>
internal sealed record Measurement(double Rate, double P50, double P99, double Cpu, double Megabytes);
