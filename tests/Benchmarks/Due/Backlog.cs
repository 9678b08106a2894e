using System.Diagnostics;
using Connect.Benchmarks.Data;
using Connect.Benchmarks.Servers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Due;

/// <summary>A database of a live tenant with many subscriptions, each with an add-on whose cancellation is due since a day that has
/// passed.</summary>
internal sealed class Backlog
{
    private readonly string template, copy;
    private readonly int rows;

    private Backlog(Workspace workspace, int rows) => (template, copy, this.rows) = (workspace.NewFile(), workspace.NewFile(), rows);

    public static async Task<Backlog> Create(Workspace workspace, int rows)
    {
        var backlog = new Backlog(workspace, rows);
        await using (var db = SqliteFile.OpenContext(backlog.template))
        {
            await db.Database.MigrateAsync();
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL");
            db.Add(Tenant.Create(ASubscription.Tenant, "Benchmark", Clock.Stockholm, sandbox: false, ASubscription.Started.Now));
            await db.SaveChangesAsync();
        }

        foreach (var chunk in Enumerable.Range(0, rows).Chunk(5_000))
        {
            await using var db = SqliteFile.OpenContext(backlog.template);
            db.AddRange(chunk.Select(_ => Ending()));
            await db.SaveChangesAsync();
        }

        SqliteConnection.ClearAllPools();
        return backlog;
    }

    /// <summary>Runs on a new copy of the file, and throws unless every cancellation took effect exactly once.</summary>
    public async Task<Result> Measure(Func<string, Task> run)
    {
        File.Copy(template, copy, overwrite: true);
        GC.Collect();
        using var stop = new CancellationTokenSource();
        var peak = Sample(stop.Token);

        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await run(copy);
        var (elapsed, used) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu);

        await stop.CancelAsync();
        await HoldToOutcome(copy);
        SqliteConnection.ClearAllPools();
        File.Delete(copy + "-wal");
        File.Delete(copy + "-shm");
        return new(rows, elapsed, used, await peak);
    }

    private static Subscription Ending()
    {
        var sale = ASale.Of(AnOffering.Plan()) with { SubscriptionId = Guid.CreateVersion7(), Customer = ASale.Customer with { } };
        var subscription = Subscription.Create(ASubscription.Tenant, sale, ASubscription.Started).Value;
        _ = subscription.AddAddOn(Guid.CreateVersion7(), AnOffering.AddOn().Build(), null, null, ASubscription.Started).Value;
        _ = subscription.CancelAddOn(ACancel.OfOffering().On("2026-04-01") with { Reason = "No longer needed" }, ASubscription.Started)
            .Value;
        return subscription;
    }

    private async Task HoldToOutcome(string file)
    {
        await using var db = SqliteFile.OpenContext(file);
        var (cancelled, events, due, last) = (
            await db.Set<AddOn>()
                .CountAsync(addOn => addOn.Status == AddOnStatus.Cancelled && addOn.CancelledAt != null && addOn.Pending == null),
            await db.Events.CountAsync(row => row.Type == EventTypes.AddOnCancelled && row.Data != null),
            await db.Subscriptions.CountAsync(subscription => subscription.NextDueAt != null || subscription.Version != 4),
            (await db.Tenants.SingleAsync()).LastSequence);

        if ((cancelled, events, due, last) != (rows, rows, 0, rows))
        {
            throw new InvalidOperationException(
                $"{cancelled} cancelled, {events} events, {due} still due, sequence {last}; {rows} were to do.");
        }
    }

    private static async Task<long> Sample(CancellationToken stop)
    {
        var peak = 0L;
        while (!stop.IsCancellationRequested)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            await Task.Delay(20, CancellationToken.None);
        }

        return peak;
    }
}
