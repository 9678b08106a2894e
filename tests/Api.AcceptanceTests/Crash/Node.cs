using Connect.Api.AcceptanceTests.Contract;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>A server process, from its start to its death.</summary>
internal sealed class Node : IAsyncDisposable
{
    /// <summary>Longer than a server lets a request wait, so that a timeout here is a failure.</summary>
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(20);

    private const string LogCommits = "--Logging:LogLevel:Connect.Infrastructure.Persistence.Sqlite.GroupCommit=Debug";

    private readonly ConnectProcess process;
    private readonly HttpClient http = new() { Timeout = RequestTimeout };

    private Node(CrashDatabase database)
    {
        Api = new(http, database.ApiKey);
        process = ConnectProcess.Start("Production", database.ConnectionString, LogCommits);
        Listening = Listen();
    }

    public string Name { get; } = $"{Guid.NewGuid():N}";

    public ApiClient Api { get; }

    /// <summary>Ends when the process listens or was killed; throws if it ended by itself.</summary>
    public Task Listening { get; }

    public bool WasKilled { get; private set; }

    public bool IsAlive => Listening.IsCompletedSuccessfully && !WasKilled;

    public string Output => process.Output;

    public static Node Start(CrashDatabase database) => new(database);

    /// <summary>An id for a request to this process, which names it.</summary>
    public string NewRequestId() => $"{Name}.{Guid.NewGuid():N}";

    /// <summary>The name of the process that a request was sent to.</summary>
    public static string NameIn(string requestId) => requestId.Split('.')[0];

    public void Kill()
    {
        WasKilled = true;
        process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        WasKilled = true;
        await process.DisposeAsync();
        await Listening;
        http.Dispose();
    }

    private async Task Listen()
    {
        try
        {
            http.BaseAddress = await process.Address();
            // Read now, so that a kill during this request loses no other response.
            await ResponseChecker.Of(http);
        }
        catch (Exception fault) when (WasKilled && fault is InvalidOperationException or HttpRequestException)
        {
            // It never came to listen.
        }
    }
}
