using Connect.Benchmarks.Data;
using Connect.Benchmarks.Load;
using Connect.Benchmarks.Measured;

namespace Connect.Benchmarks.Servers;

/// <summary>The servers of a comparison, all running at once, and the load generator.</summary>
internal sealed class Fleet : IDisposable
{
    private readonly List<Server> servers = [];

    public IReadOnlyList<Server> Servers => servers;

    public LoadGenerator Load { get; } = new();

    /// <summary>Starts them, each on a copy of one database, and throws if they do not do the same.</summary>
    public static async Task<Fleet> Start(Workspace workspace, params IEnumerable<string> kinds)
    {
        var fleet = new Fleet();
        try
        {
            foreach (var kind in kinds)
                await fleet.Add(kind, await workspace.NewDatabase());

            await Parity.Require(fleet.servers);
            return fleet;
        }
        catch
        {
            fleet.Dispose();
            throw;
        }
    }

    /// <summary>Starts one more.</summary>
    public async Task<Server> Add(string kind, Seed database, string? name = null)
    {
        var server = await Server.Start(kind, database, name);
        servers.Add(server);
        return server;
    }

    public Task<Rounds> Measure(Scenario scenario, int connections) => Rounds.Measure(Load, scenario, connections, servers);

    public void Dispose()
    {
        servers.ForEach(server => server.Dispose());
        Load.Dispose();
    }
}
