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

    public ApiClient Api { get; }

    /// <summary>Ends when the process listens or was killed; fails where it ended by itself.</summary>
    public Task Listening { get; }

    public bool WasKilled { get; private set; }

    public bool IsAlive => Listening.IsCompletedSuccessfully && !WasKilled;

    public string Output => process.Output;

    public static Node Start(Stage stage) => new(stage);

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
        }
        catch (InvalidOperationException) when (WasKilled)
        {
            // It never came to listen.
        }
    }
}
