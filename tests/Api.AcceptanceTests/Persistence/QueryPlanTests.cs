using System.Data.Common;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Idempotency;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Connect.Infrastructure.Subscriptions;
using Connect.Infrastructure.Tenants;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>However many subscriptions there are, those with something due are found by a seek in their index.</summary>
internal sealed class QueryPlanTests
{
    private const string Seek = "INDEX IX_Subscriptions_TenantId_NextDueAt_SubscriptionId (TenantId=? AND NextDueAt<?)";
    private static readonly Guid Tenant = Guid.CreateVersion7(), Holder = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    public static IEnumerable<TestCaseData> Searches()
    {
        yield return Of("to take", db => DueLease.TakeNext(db, Tenant, Now, new(Holder, Now, Now.AddMinutes(1)), default));
        yield return Of("whose tenants have any", db => db.TenantsWithDueChanges(Now).ToListAsync());
        yield return Of("to do", db => DueLease.Taken(db, Tenant, Now, Holder).ToListAsync());
        yield return Of("on a clock's way", db => db.Subscriptions.Due(Tenant, Now).Take(200).ToListAsync());
    }

    [TestCaseSource(nameof(Searches))]
    public async Task DueSubscriptions_OnSqlite_AreFoundByIndexSeek(Func<ConnectDbContext, Task> search)
    {
        var plan = await Plan(search);

        Assert.That(plan, Has.Some.StartsWith("SEARCH s").And.Some.EndsWith(Seek), string.Join('\n', plan));
        Assert.That(plan, Has.None.StartsWith("SCAN Subscriptions").And.None.StartsWith("SCAN s "), string.Join('\n', plan));
    }

    public static IEnumerable<TestCaseData> HotReads()
    {
        var scope = new TenantScope();
        scope.Enter(Tenant, "test");
        yield return Of("a subscription", db => db.Find(Tenant, Holder, AddOnLoad.Live, default));
        yield return Of("one by its reference", db => db.Find(Tenant, IdOrReferenceId.Reference("shop-1"), AddOnLoad.All, default));
        yield return Of("one with an ended add-on", db => db.Find(Tenant, Holder, AddOnLoad.LiveAnd(new("data", null)), default));
        yield return Of("a tenant", db => new TenantRows(db, new(db), new()).Find(Tenant, default));
        yield return Of(
            "an idempotency record",
            db => new IdempotencyRecords(db, new(db), scope, new(new EphemeralDataProtectionProvider())).Find("one", Now, default));
    }

    [TestCaseSource(nameof(HotReads))]
    public async Task HotRead_OnSqlite_IsASearch(Func<ConnectDbContext, Task> read)
    {
        var plan = await Plan(read);

        Assert.That(plan, Is.Not.Empty.And.All.StartsWith("SEARCH"), string.Join('\n', plan));
    }

    public static IEnumerable<TestCaseData> Pages()
    {
        const string all = "INDEX IX_Subscriptions_TenantId_Number", due = "INDEX IX_Subscriptions_TenantId_NextDueAt";
        yield return Page("a page", new(), all);
        yield return Page("by number", new() { Msisdn = "+46701234567" }, "INDEX IX_Subscriptions_TenantId_Msisdn_All", due);
        yield return Page("by customer", new() { Customer = Holder }, "INDEX IX_Subscriptions_CustomerId");
        yield return Page(
            "by offering", new() { ProductOfferingId = "m" }, "INDEX IX_Subscriptions_TenantId_ProductOfferingId_Number", due);
        yield return Page(
            "by status", new() { Statuses = [SubscriptionStatus.Paused] }, "INDEX IX_Subscriptions_TenantId_Status_Number", due);

        static TestCaseData Page(string name, SubscriptionFilter filter, params string[] indexes) =>
            new TestCaseData(filter, indexes).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task PageOfSubscriptions_OnSqlite_IsSearchedByItsIndex(SubscriptionFilter filter, string[] indexes)
    {
        var plan = await Plan(db =>
            db.Subscriptions.NewestCandidates(db.Customers, Tenant, filter, before: 1_000, 51, Now).ToListAsync());

        var searches = plan.Where(step => step.StartsWith("SEARCH s", StringComparison.Ordinal)).ToList();
        Assert.That(plan, Has.None.StartsWith("SCAN Subscriptions").And.None.StartsWith("SCAN s "), string.Join('\n', plan));
        Assert.That(searches, Has.Count.EqualTo(indexes.Length), string.Join('\n', plan));
        foreach (var (search, index) in searches.Zip(indexes))
            Assert.That(search, Does.Contain(index), string.Join('\n', plan));
    }

    [Test]
    public async Task SubscriptionsOfABatch_OnSqlite_AreFoundByTheirKeys() => Assert.That(
        await Plan(db => db.FindAll([Holder, Tenant], default)),
        Is.EqualTo(
            [
                "SEARCH s USING INDEX sqlite_autoindex_Subscriptions_1 (SubscriptionId=?)",
                "SEARCH a USING INDEX IX_AddOns_SubscriptionId_Number (SubscriptionId=?) LEFT-JOIN",
                "USE TEMP B-TREE FOR ORDER BY",
            ]));

    [Test]
    public async Task FailedSubscriptions_OnSqlite_AreFoundByIndexSeek() => Assert.That(
        await Plan(db => new FailedDueChanges(db).Count(default)),
        Is.EqualTo(["SEARCH s USING INDEX IX_Subscriptions_DueFailures (DueFailures>?)"]));

    [Test]
    public void DueIndex_OnSqlServer_IsTheSameAsOnSqlite()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var indexes = db.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).ToDictionary(index => index.GetDatabaseName()!);

        var due = indexes["IX_Subscriptions_TenantId_NextDueAt_SubscriptionId"];

        Assert.That(
            (due.GetFilter(), string.Join(", ", due.Properties.Select(property => property.Name))),
            Is.EqualTo(("NextDueAt IS NOT NULL", "TenantId, NextDueAt, SubscriptionId")));
    }

    private static TestCaseData Of(string what, Func<ConnectDbContext, Task> search) => new TestCaseData(search).SetArgDisplayNames(what);

    private static async Task<IReadOnlyList<string>> Plan(Func<ConnectDbContext, Task> search)
    {
        await Server.On(Engine.Sqlite);
        var explain = new Explain();
        await using var db = new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>()
                .UseSqlite(Engine.Sqlite.ConnectionString).AddInterceptors(explain).Options);
        await search(db);
        return explain.Plan;
    }

    /// <summary>Asks SQLite for the plan of each command right before it runs, with its own parameters.</summary>
    private sealed class Explain : DbCommandInterceptor
    {
        public List<string> Plan { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            await Ask(command);
            return result;
        }

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            await Ask(command);
            return result;
        }

        private async Task Ask(DbCommand command)
        {
            var text = command.CommandText;
            command.CommandText = $"EXPLAIN QUERY PLAN {text}";
            await using (var reader = await command.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                    Plan.Add(reader.GetString(3));
            }

            command.CommandText = text;
        }
    }
}
