using Connect.Benchmarks.Data;
using Connect.Benchmarks.Hosts;
using Connect.Benchmarks.Load;

namespace Connect.Benchmarks.Servers;

/// <summary>A running server with a database of its own.</summary>
internal sealed class Server : IDisposable
{
    public const string Connect = "Connect", Floor = "floor", Grouped = "grouped floor", Usual = "the usual way", Bare = "bare";

    private static readonly string[] WrittenByEachCancel =
    [
        "SUM(\"LastSequence\") FROM \"Tenants\"",
        "COUNT(*) FROM \"Events\"",
        "COUNT(*) FROM \"AuditEntries\"",
        "COUNT(*) FROM \"IdempotencyRecords\"",
    ];

    private readonly Child process;
    private readonly Seed database;

    private Server(string name, Child process, Seed database, string url) =>
        (Name, this.process, this.database, Url) = (name, process, database, url);

    public string Name { get; }

    public string Url { get; }

    public string ApiKey => database.ApiKey;

    public string File => database.File;

    /// <summary>How many cancels were sent to it, each of which was to change something.</summary>
    public long Cancels { get; set; }

    public TimeSpan Cpu => process.Cpu;

    public double WorkingSetMegabytes => process.WorkingSet / 1_048_576.0;

    /// <summary>Starts a server on a database that nobody else has open, and returns when it listens.</summary>
    /// <param name="kind">Which server.</param>
    /// <param name="name">Its name in the tables; null for its kind.</param>
    public static async Task<Server> Start(string kind, Seed database, string? name = null)
    {
        var process = StartProcess(kind, database.File);
        try
        {
            string line;
            do
            {
                line = await process.Read();
            }
            while (!line.Contains(Announcement.Words, StringComparison.Ordinal));

            process.PassOverOutput();
            return new(name ?? kind, process, database, line.Split(Announcement.Words)[1]);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public Slice Slice(Scenario scenario, int connections, double warmUp, double seconds) =>
        new(Url, ApiKey, database.Subscriptions, scenario, connections, warmUp, seconds);

    /// <summary>Throws unless each cancel that was sent has written an event, an audit row and a stored response.</summary>
    public void RequireEachCancelDone()
    {
        using var connection = SqliteFile.Open(File);
        foreach (var count in WrittenByEachCancel)
        {
            if (connection.Scalar($"SELECT {count}") is not long written || written != Cancels)
                throw new InvalidOperationException($"{Name}: {Cancels} cancels were sent, but not written as often: {count}.");
        }
    }

    public void Dispose() => process.Dispose();

    // The hosts get the garbage collector that a project of the Web SDK has by itself.
    private static Child StartProcess(string kind, string file) => kind == Connect
        ? new(Repository.PublishedApi, [], Settings(file))
        : Child.Own(["host", kind, file], new Dictionary<string, string>(Settings(file)) { ["DOTNET_gcServer"] = "1" });

    private static Dictionary<string, string> Settings(string file) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["ConnectionStrings__Connect"] = $"Data Source={file}",
        ["Logging__LogLevel__Default"] = "Warning",
    };
}
