using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.AcceptanceTests.Subscriptions;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Subscriptions;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Sandbox;

/// <summary>A worker runs while a sandbox's clock moves: the response still lists every event, in order of time.</summary>
internal sealed class AdvanceBesideTheWorkerTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Target = "2026-12-31T00:00:00Z";

    [Test]
    public async Task Advance_WhileAWorkerLeasesSubscriptions_AppliesTheirDueChangesToo()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 3, number => [number, 5]);
        var (until, worker) = (Clock.Calendar().StartOf(ManySubscriptions.FirstDay), Lease.Of(TimeSpan.FromHours(1), await RealNow()));
        await using (var db = Database())
            Assert.That(await DueLease.TakeNext(db, TenantId, until, worker, default), Is.EqualTo(1));

        Assert.That(await Advance(), Is.EqualTo(6));
        await AssertFeed(6);
    }

    [Test]
    public async Task Advance_WhileAWorkerRuns_ListsAllEventsInOrderOfTime()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 480, _ => [0, 1]);
        var worker = await Worker<DueChangesWorker>();
        using var stop = new CancellationTokenSource();
        var running = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await worker.RunOnce(CancellationToken.None);
        });

        var told = await Advance();
        await stop.CancelAsync();
        await running;

        Assert.That(told, Is.EqualTo(960));
        await AssertFeed(960);
    }

    [Test]
    public async Task Advance_WhenOneSubscriptionCannotBeProcessed_AppliesTheOthers()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 3, _ => [5]);
        await using (var db = Database())
        {
            await db.Subscriptions.Where(subscription => subscription.ReferenceId == ManySubscriptions.ReferenceId(1))
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.NextDueAt, Clock.Utc("2026-06-01 00:00")));
        }

        Assert.That(await Advance(), Is.EqualTo(2));
        Assert.That((await Api.Get("/health/ready")).Granted().Body, Does.Contain("DEGRADED"));
    }

    private async Task<int> Advance() =>
        (await Api.Post("/sandbox/clock", $$"""{ "advanceTo": "{{Target}}" }""")).Granted().Json["events"]!.AsArray().Count;

    private async Task AssertFeed(int count)
    {
        await using var db = Database();
        var times = await db.Events.Where(row => row.TenantId == TenantId)
            .OrderBy(row => row.Sequence).Select(row => row.OccurredAt).ToListAsync();
        Assert.That(times, Has.Count.EqualTo(count).And.Ordered);
    }
}
