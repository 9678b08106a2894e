using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Needs no server: the queries that load subscriptions are translated for SQL Server and read by its own parser.</summary>
internal sealed class SqlServerQueryTests
{
    private static readonly AddOnSelector Named = new("data", Guid.CreateVersion7());

    public static IEnumerable<TestCaseData> Queries() =>
        from named in new[] { (IdOrReferenceId)Guid.CreateVersion7(), IdOrReferenceId.Reference("shop-1") }
        from load in new[] { AddOnLoad.Live, AddOnLoad.All, AddOnLoad.LiveAnd(Named), AddOnLoad.LiveAnd(Named with { ProductOfferingId = null }) }
        select new TestCaseData(named, load);

    [TestCaseSource(nameof(Queries))]
    public void Query_ForASubscription_IsReadByTheParserOfSqlServer(IdOrReferenceId named, AddOnLoad load)
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);

        AssertParses(db.Subscriptions.Of(Guid.CreateVersion7(), named).With(load).ToQueryString());
    }

    [Test]
    public void Query_ForTheEventsOfASubscription_IsReadByTheParserOfSqlServer()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var tenantId = Guid.CreateVersion7();
        var ids = db.Subscriptions.Of(tenantId, IdOrReferenceId.Reference("shop-1")).Select(subscription => subscription.SubscriptionId);

        AssertParses(db.Events
            .Where(row => row.TenantId == tenantId && row.Sequence > 7 && row.Type == "x" && ids.Contains(row.SubscriptionId))
            .OrderBy(row => row.Sequence)
            .Take(50)
            .ToQueryString());
    }

    private static void AssertParses(string query)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(query), out var errors);

        Assert.That(errors.Select(error => $"{error.Line}: {error.Message}"), Is.Empty, query);
        Assert.That(query, Does.Contain("SELECT").And.Contain("[TenantId] = @"));
    }
}
