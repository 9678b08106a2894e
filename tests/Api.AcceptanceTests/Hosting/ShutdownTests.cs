using Connect.Api.AcceptanceTests.Crash;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>The program, asked by SIGTERM to stop while requests are in flight.</summary>
[Platform(Exclude = "Win", Reason = "Windows has no SIGTERM.")]
internal sealed class ShutdownTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(4), Soon = TimeSpan.FromSeconds(8);

    private static readonly string[] Talkative =
    [
        "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Information",
        "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
    ];

    [Test]
    public async Task Server_OnSigterm_EndsWaitingReadsAndFinishesRunningRequests()
    {
        var database = await CrashDatabase.Create(CancellationToken.None);
        await using var server = ConnectProcess.Start("Production", database.ConnectionString, Talkative);
        using var http = new HttpClient { BaseAddress = await server.Address() };
        var api = new ApiClient(http, database.ApiKey);
        var latest = (long)(await api.Get("/events")).Granted().Json["latestSequence"]!;

        var waiting = api.Get($"/events?after={latest}&wait=30");
        await server.WaitForOutput("wait=30");

        // The command cannot end as long as somebody else writes.
        await using var db = database.Open();
        await using var elsewhere = await db.Database.BeginTransactionAsync();
        var command = api.Post("/customers", """{ "name": "Ada" }""");
        await server.WaitForOutput("/customers");

        server.Terminate();
        await server.WaitForOutput("Application is shutting down");
        Assert.That((await waiting.WaitAsync(AtOnce)).Granted().Body, Is.EqualTo($$"""{"items":[],"latestSequence":{{latest}}}"""));
        Assert.That(command.IsCompleted, Is.False, "the command runs");

        await elsewhere.RollbackAsync();
        (await command).Granted(201);
        Assert.That(await server.Exited(Soon), Is.Zero, server.Output);
    }
}
