using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Connect.Infrastructure.Subscriptions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>What a waiting reader costs, and what wakes it: a server that polls once a day wakes only by its own commits.</summary>
internal sealed class WaitingReaderTests(Engine engine) : AcceptanceTest(engine)
{
    private const int Filled = 2_000;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1), Often = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(25);
    private readonly Engine engine = engine;
    private FeedStatements statements = null!;
    private WebApplicationFactory<Program> server = null!;
    private ApiClient own = null!;

    [TearDown]
    public void Stop() => server.Dispose();

    [Test]
    public async Task Wait_WithAFilterThatMatchesNothing_ReadsOldEventsOnce()
    {
        await Fill();
        await Serve(Often);
        await Api.Offers("data");

        var waiting = own.Get("/events?after=0&type=subscription.addon.added&wait=30");
        await statements.PolledAgain(10).WaitAsync(Timeout);
        Assert.That(statements.Looks, Is.EqualTo([new long[] { 0, Filled }]), "while nothing is committed");

        var subscription = await Api.Subscribes();
        await statements.PolledAgain(10).WaitAsync(Timeout);
        Assert.That(statements.Looks.Skip(1), Is.EqualTo([new long[] { Filled, Filled + 1 }]), "after a commit that does not match");

        await Api.Adds(subscription, "data");
        var response = (await waiting.WaitAsync(Timeout)).Granted().Json;
        Assert.That(statements.Looks.Skip(2), Is.EqualTo([new long[] { Filled + 1, Filled + 2 }]), "after one that does");
        Assert.That((response["items"]!.AsArray().Count, (long)response["latestSequence"]!), Is.EqualTo((1, Filled + 2)));
    }

    [Test]
    public async Task Wait_WhenACommandCommitsInTheSameProcess_EndsAtOnce()
    {
        await Serve(Day);
        var waiting = await Waiting();

        await own.Subscribes();

        Assert.That(await Types(waiting), Is.EqualTo(["subscription.created"]));
    }

    [Test]
    public async Task Wait_WhenTheWorkerCommits_EndsAtOnce()
    {
        await AddSubscriptions();
        await Serve(Day);
        var waiting = await Waiting();

        await MoveClockTo("2026-12-31T00:00:00Z");
        await server.Services.GetServices<IHostedService>().OfType<DueChangesWorker>().Single().RunOnce(CancellationToken.None);

        Assert.That(await Types(waiting), Is.EqualTo(["subscription.addon.cancelled"]));
    }

    [Test]
    public async Task Wait_WhenTheSandboxClockMoves_EndsAtOnce()
    {
        await AddSubscriptions();
        await Serve(Day);
        var waiting = await Waiting();

        (await own.Post("/sandbox/clock", """{ "advanceTo": "2026-12-31T00:00:00Z" }""")).Granted();

        Assert.That(await Types(waiting), Is.EqualTo(["subscription.addon.cancelled"]));
    }

    [Test]
    public async Task Wait_WhenAnotherProcessCommits_EndsAtTheNextPoll()
    {
        await Serve(Often);
        var waiting = await Waiting();

        await Api.Subscribes();

        Assert.That(await Types(waiting), Is.EqualTo(["subscription.created"]));
    }

    // It reads twice, for the page and before the wait. After that, any commit ends the wait.
    private async Task<Task<ApiResponse>> Waiting()
    {
        var asked = statements.PolledAgain(2);
        var waiting = own.Get("/events?wait=30");
        await asked.WaitAsync(Timeout);
        return waiting;
    }

    private static async Task<IEnumerable<string?>> Types(Task<ApiResponse> waiting) =>
        (await waiting.WaitAsync(Timeout)).Granted().Json["items"]!.AsArray().Select(item => (string?)item!["type"]);

    private Task<IReadOnlyList<string>> AddSubscriptions() => Subscriptions.ManySubscriptions.AddTo(Database, TenantId, 1, _ => [0]);

    private async Task Serve(TimeSpan polling)
    {
        statements = new FeedStatements();
        server = Server.Beside(engine, host => host.ConfigureTestServices(services => services
            .AddSingleton(new EventPolling(polling))
            .ConfigureDbContext<SqliteConnectDbContext>(options => options.AddInterceptors(statements))
            .ConfigureDbContext<SqlServerConnectDbContext>(options => options.AddInterceptors(statements))));
        own = new(server.CreateClient(), await CreateKey(TenantId, [.. Domain.ApiKeys.Scopes.All]));
    }

    private async Task Fill()
    {
        await using var db = Database();
        db.AddRange(Enumerable.Range(1, Filled).Select(number => new EventRow
        {
            TenantId = TenantId,
            Sequence = number,
            EventId = Guid.CreateVersion7(),
            Type = "subscription.created",
            OccurredAt = DateTimeOffset.UnixEpoch,
            Actor = "test",
            SubscriptionId = Guid.CreateVersion7(),
            DataVersion = 1,
            Data = RawJson.EmptyObject,
        }));
        await db.SaveChangesAsync();
        await db.Tenants.ExecuteUpdateAsync(tenant => tenant.SetProperty(it => it.LastSequence, Filled));
    }
}
