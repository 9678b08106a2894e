using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Rows from before lists get the values by which lists filter.</summary>
internal sealed class ListsMigrationTests
{
    [Test]
    public async Task Migrate_FromBeforeLists_FillsTheColumnsOfListsFromTheTerms()
    {
        const string offering = """{ "type": "ADDON", "status": "ARCHIVED", "group": { "productOfferingGroupId": "mobile" } }""";
        const string sale = """{ "productOfferingId": "mobile-m" }""";
        await using var db = new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>()
                .UseSqlite($"Data Source={Scratch.File($"{Guid.NewGuid():N}.db")}").Options);
        await db.GetService<IMigrator>().MigrateAsync("Shapes");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO ProductOfferings (TenantId, ProductOfferingId, Terms, CreatedAt, UpdatedAt, Number)
            VALUES ('t', 'data', {offering}, '', '', 1)
            """);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Subscriptions (SubscriptionId, TenantId, Version, Status, Type, Display, CustomerId, CustomerName, Subscriber,
                Terms, Metadata, CreatedAt, UpdatedAt, AddOnsAdded, Number)
            VALUES ('s', 't', 1, 'ACTIVATED', '', '', 'c', '', '', {sale}, '', '', '', 0, 2)
            """);

        await db.Database.MigrateAsync();

        Assert.That(await Text("SELECT Type || ' ' || Status || ' ' || ProductOfferingGroupId AS Value FROM ProductOfferings"),
            Is.EqualTo("ADDON ARCHIVED mobile"));
        Assert.That(await Text("SELECT ProductOfferingId AS Value FROM Subscriptions"), Is.EqualTo("mobile-m"));

        async Task<string> Text(string sql) => (await db.Database.SqlQueryRaw<string>(sql).ToListAsync()).Single();
    }
}
