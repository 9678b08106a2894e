using Connect.Api.AcceptanceTests.Contract;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>A server process, from its start to its death.</summary>
internal sealed class Node : IAsyncDisposable
{
    /// <summary>Longer than a server lets anybody wait, so that a time-out here is news.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConnectProcess process;
    private readonly HttpClient http = new() { Timeout = Patience };

    private Node(Stage stage)
    {
        Api = new(http, stage.ApiKey);
        process = ConnectProcess.Start("Production", stage.ConnectionString);
        Listening = Listen();
    }

    public string Name { get; } = $"{Guid.NewGuid():N}";

    public ApiClient Api { get; }

    /// <summary>Ends when the process listens or was killed; fails where it ended by itself.</summary>
    public Task Listening { get; }

    public bool WasKilled { get; private set; }

    public bool IsAlive => Listening.IsCompletedSuccessfully && !WasKilled;

    public string Output => process.Output;

    public static Node Start(Stage stage) => new(stage);

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
            // Read now, so that no answer is lost to a kill while the document is.
            await ResponseChecker.Of(http);
        }
        catch (Exception fault) when (WasKilled && fault is InvalidOperationException or HttpRequestException)
        {
            // It never came to listen.
        }
    }
}
