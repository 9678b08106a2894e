using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.AcceptanceTests.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.Sqlite;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// Servers on one file are killed while they do what is due: nothing is lost, doubled or half done, and others take over.
/// </summary>
internal sealed class DueChangesCrashTests
{
    private const int Due = 8_000, Rounds = 3, Nodes = 2;
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);
    private readonly string connectionString = $"Data Source={Path.Combine(Scratch.NewFolder(), "data", "connect.db")}";

    [Test]
    public async Task DueChanges_WhenServersAreKilledMidBatch_HappenExactlyOnce()
    {
        using var timeout = new CancellationTokenSource(Timeout);
        Assert.That((await ConnectProcess.Run("Production", connectionString, "migrate")).ExitCode, Is.Zero);
        var addOns = await Fill();

        var interrupted = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await RunUntil((await Done()) + 1, timeout.Token);
            interrupted += await Held();
        }

        Assert.That(interrupted, Is.Positive, "what killed servers held in their hands");
        Assert.That(await Done(), Is.LessThan(Due), "something was left to take over");
        await RunUntil(Due, timeout.Token);
        await HoldToOutcome(addOns);
    }

    private ConnectDbContext Open() =>
        new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite($"{connectionString};Pooling=False").Options);

    private async Task<IReadOnlyList<string>> Fill()
    {
        await using (var db = Open())
        {
            db.Add(Tenant.Create(ASubscription.Tenant, "Acme", Clock.Stockholm, sandbox: true, Clock.At("2026-06-01").Now));
            await db.SaveChangesAsync();
        }

        return await ManySubscriptions.AddTo(Open, ASubscription.Tenant, Due, _ => [0]);
    }

    // Starts them, and kills all at once as soon as so many are done.
    private async Task RunUntil(int done, CancellationToken cancellationToken)
    {
        string[] settings = ["--DueChanges:Lease=00:00:01", "--DueChanges:Interval=00:00:00.1"];
        var nodes = Enumerable.Range(0, Nodes)
            .Select(_ => ConnectProcess.Start("Production", connectionString, settings)).ToList();
        try
        {
            while (await Done() < done)
                await Task.Delay(5, cancellationToken);

            nodes.ForEach(node => node.Kill());
        }
        finally
        {
            foreach (var node in nodes)
                await node.DisposeAsync();
        }
    }

    private async Task<int> Done()
    {
        await using var db = Open();
        return (int)(await db.Tenants.SingleAsync()).LastSequence;
    }

    private async Task<int> Held()
    {
        await using var db = Open();
        return await db.Subscriptions.CountAsync(it => it.NextDueAt != null && EF.Property<Guid?>(it, LeaseColumns.Holder) != null);
    }

    private async Task HoldToOutcome(IReadOnlyList<string> addOns)
    {
        await using var db = Open();
        var events = await db.Events.OrderBy(row => row.Sequence).ToListAsync();
        var start = Clock.Calendar().StartOf(ManySubscriptions.FirstDay);

        Assert.That(events.Select(row => row.Sequence), Is.EqualTo(Enumerable.Range(1, Due)), "no gap");
        Assert.That(
            events.Select(row => (string)JsonNode.Parse(row.Data.Text)!["subscriptionAddonId"]!),
            Is.EquivalentTo(addOns),
            "each once");
        Assert.That(events.Select(row => (row.Type, row.OccurredAt)).Distinct(), Is.EqualTo([(EventTypes.AddOnCancelled, start)]));
        Assert.That(
            await db.Set<AddOn>().CountAsync(
                addOn => addOn.Status == AddOnStatus.Cancelled && addOn.CancelledAt == start && addOn.Pending == null),
            Is.EqualTo(Due));
        Assert.That(
            await db.Subscriptions.CountAsync(subscription => subscription.NextDueAt == null && subscription.Version == 4),
            Is.EqualTo(Due));
    }
}
