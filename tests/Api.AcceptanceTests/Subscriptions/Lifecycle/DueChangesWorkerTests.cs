using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>The worker, on one node and on several; what it does is due since it was last there.</summary>
internal sealed class DueChangesWorkerTests(Engine engine) : AcceptanceTest(engine)
{
    private static readonly int[] Days = [0, 1, 2, 5];
    private const string AllDue = "2026-12-31T00:00:00Z";

    [Test]
    public async Task Worker_AfterALongPause_AppliesAllWithTheInstantsAtWhichTheyWereDue()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, DueLease.BatchSize + 50, number => [number % 3, 5]);
        await MoveClockTo(AllDue);

        await Run();

        var feed = await Feed();
        Assert.That(feed.Select(happened => happened.AddOn), Is.EquivalentTo(due));
        Assert.That(
            feed.Select(happened => happened.At).Distinct(),
            Is.EquivalentTo(Days.Select(day => Shared.Clock.Calendar().StartOf(ManySubscriptions.FirstDay.AddDays(day)))));
        await using var db = Database();
        Assert.That(
            await db.Subscriptions.CountAsync(it => it.NextDueAt != null || EF.Property<Guid?>(it, LeaseColumns.Holder) != null), Is.Zero);
    }

    [Test]
    public async Task Worker_WhenNothingIsDue_WritesNothing()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 3, _ => [0]);

        await Run();

        Assert.That(await LatestSequence(), Is.Zero);
    }

    [Test]
    public async Task Worker_OnSeveralNodesAtOnce_AppliesEachChangeOnce()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 3 * DueLease.BatchSize, number => [number % 3]);
        await MoveClockTo(AllDue);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Run()));

        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
    }

    [Test]
    public async Task Worker_WhileAnotherNodeHoldsTheLease_WaitsUntilItEnds()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 3, _ => [0]);
        await MoveClockTo(AllDue);
        var now = await RealNow();
        var killed = Lease.Of(TimeSpan.FromHours(1), now);
        await using (var db = Database())
            Assert.That(await DueLease.TakeNext(db, TenantId, DateTimeOffset.MaxValue.AddDays(-1), killed, default), Is.EqualTo(3));

        await Run();
        Assert.That(await LatestSequence(), Is.Zero, "held");

        await using (var db = Database())
        {
            await db.Subscriptions.ExecuteUpdateAsync(
            row => row.SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), now.AddMilliseconds(-1)));
        }

        await Run();
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due), "taken over");
    }

    [Test]
    public async Task Worker_WhenOneSubscriptionFails_AppliesTheOthersAndRetriesItWithBackOff()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 5, _ => [0]);
        await ManySubscriptions.Corrupt(Database, 2);
        await MoveClockTo(AllDue);

        await Run();

        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due.Where(id => id != due[2])));
        var pauses = new List<TimeSpan>();
        for (var attempt = 1; attempt <= 9; attempt++)
        {
            pauses.Add(await Held() - await RealNow());
            await Run();
            Assert.That(await Failures(), Is.EqualTo(attempt), "not before its pause is over");
            await LetPauseEnd();
            await Run();
        }

        Assert.That(pauses.Select(pause => Math.Round(pause.TotalMinutes * 2)), Is.EqualTo([1, 2, 4, 8, 16, 32, 64, 120, 120]).Within(1));

        await ManySubscriptions.Repair(Database, 2);
        await LetPauseEnd();
        await Run();
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
        Assert.That(await Failures(), Is.Zero);
    }

    [Test]
    public async Task Health_WhileASubscriptionFails_IsDegradedWithStatus200()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 2, _ => [0]);
        await ManySubscriptions.Corrupt(Database, 1);
        await MoveClockTo(AllDue);
        await Run();

        var degraded = (await Api.Get("/health/ready")).Granted();
        await ManySubscriptions.Repair(Database, 1);
        await LetPauseEnd();
        await Run();
        var healthy = (await Api.Get("/health/ready")).Granted();

        Assert.That(
            degraded.Body,
            Is.EqualTo(
                """{"status":"DEGRADED","detail":"Subscriptions whose due changes failed: 1. """
                + """The worker tries again; see the log."}"""));
        Assert.That(healthy.Body, Is.EqualTo("""{"status":"HEALTHY"}"""));
    }

    [Test]
    public async Task Worker_WithATenantInAnUnknownTimeZone_AppliesDueChanges()
    {
        var (other, _) = await CreateTenant("Nowhere", sandbox: true);
        await ManySubscriptions.AddTo(Database, other, 2, _ => [0]);
        var due = await ManySubscriptions.AddTo(Database, TenantId, 2, _ => [0]);
        await using (var db = Database())
        {
            await db.Tenants.ExecuteUpdateAsync(row => row.SetProperty(it => it.SandboxNow, Shared.Clock.Utc("2026-12-31 00:00")));
            await db.Tenants.Where(tenant => tenant.TenantId == other)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.TimeZone, "Europe/Nowhere"));
        }

        await Run();

        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
        await using var after = Database();
        Assert.That((await after.Tenants.SingleAsync(tenant => tenant.TenantId == other)).LastSequence, Is.EqualTo(2));
    }

    [Test]
    public async Task Worker_WhenEventSequencesAreTaken_StopsAndRetriesLater()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 3, _ => [0]);
        await MoveClockTo(AllDue);
        await using (var db = Database())
        {
            db.Add(Blocking(sequence: 1));
            await db.SaveChangesAsync();
        }

        await Run();
        await using (var db = Database())
        {
            var failed = await db.Subscriptions.CountAsync(subscription => EF.Property<int>(subscription, LeaseColumns.Failures) == 1);
            Assert.That(failed, Is.EqualTo(due.Count), "not taken for a lost race");
        }

        await using (var db = Database())
            await db.Events.ExecuteDeleteAsync();
        await LetPauseEnd();
        await Run();
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
    }

    [Test]
    public async Task Worker_WhenAFullBatchIsLeasedElsewhere_AppliesTheNextOnes()
    {
        var due = await ManySubscriptions.AddTo(
            Database, TenantId, DueLease.BatchSize + 1, number => [number == DueLease.BatchSize ? 1 : 0]);
        await MoveClockTo(AllDue);
        var now = await RealNow();
        var other = Lease.Of(TimeSpan.FromHours(1), now);
        await using (var db = Database())
            Assert.That(await DueLease.TakeNext(db, TenantId, now.AddYears(1), other, default), Is.EqualTo(DueLease.BatchSize));

        await Run();

        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EqualTo([due[^1]]));
    }

    [Test]
    public async Task Command_OnASubscriptionThatFailed_RestoresHealth()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 3, _ => [0]);
        await ManySubscriptions.Corrupt(Database, 2);
        await MoveClockTo(AllDue);
        await Run();
        await ManySubscriptions.Repair(Database, 2);

        var undo = $"/subscriptions/rid_{ManySubscriptions.ReferenceId(2)}/addons/undo-cancel";
        (await Api.Post(undo, """{ "productOfferingId": "data-10gb" }""")).Refused(409, "cancellation_already_effective");

        Assert.That(await Failures(), Is.Zero);
    }

    [Test]
    public async Task Worker_WhenItLosesARaceForOneSubscription_AppliesTheOthers()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 20, _ => [0]);
        await MoveClockTo(AllDue);

        // Each command finds its subscription due and does it itself.
        var commands = Enumerable.Range(0, 20).Select(number => Api.Post(
            $"/subscriptions/rid_{ManySubscriptions.ReferenceId(number)}/addons/cancel", """{ "productOfferingId": "data-10gb" }"""));
        await Task.WhenAll([Run(), .. commands, Run()]);
        await Run();

        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
    }

    [Test]
    public async Task Worker_AtServerStart_AppliesChangesThatBecameDueBefore()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 3, _ => [0]);
        await MoveClockTo(AllDue);

        await using var server = ServerBeside();

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await LatestSequence() < due.Count)
            await Task.Delay(20, timeout.Token);
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
    }

    private EventRow Blocking(long sequence) => new()
    {
        TenantId = TenantId,
        Sequence = sequence,
        EventId = Guid.CreateVersion7(),
        Type = "in the way",
        OccurredAt = DateTimeOffset.UnixEpoch,
        Actor = "nobody",
        SubscriptionId = Guid.CreateVersion7(),
        DataVersion = 1,
        Data = Domain.RawJson.EmptyObject,
    };

    private async Task Run() => await (await Worker<DueChangesWorker>()).RunOnce(CancellationToken.None);

    private async Task<IReadOnlyList<(DateTimeOffset At, string AddOn)>> Feed()
    {
        await using var db = Database();
        var rows = await db.Events.Where(row => row.TenantId == TenantId).OrderBy(row => row.Sequence).ToListAsync();
        Assert.That(rows.Select(row => row.Sequence), Is.EqualTo(Enumerable.Range(1, rows.Count)), "no gap");
        return [.. rows.Select(row => (row.OccurredAt, (string)JsonNode.Parse(row.Data.Text)!["subscriptionAddonId"]!))];
    }

    private Task<DateTimeOffset> Held() => Failing(subscription => EF.Property<DateTimeOffset>(subscription, LeaseColumns.Until));

    private Task<int> Failures() => Failing(subscription => EF.Property<int>(subscription, LeaseColumns.Failures));

    private async Task<T> Failing<T>(System.Linq.Expressions.Expression<Func<Domain.Subscriptions.Subscription, T>> what)
    {
        await using var db = Database();
        return await db.Subscriptions.Where(subscription => subscription.ReferenceId == ManySubscriptions.ReferenceId(2))
            .Select(what).SingleAsync();
    }

    private async Task LetPauseEnd()
    {
        await using var db = Database();
        await db.Subscriptions.ExecuteUpdateAsync(
            row => row.SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), DateTimeOffset.UnixEpoch));
    }
}
