using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>A database from before subscriptions knew when their next change is due knows it afterwards.</summary>
internal sealed class NextDueMigrationTests
{
    private const string Early = "2026-04-01 00:00:00", Late = "2026-05-01 00:00:00";

    [TestCase(null, null, null, ExpectedResult = null)]
    [TestCase(Early, null, null, ExpectedResult = Early)]
    [TestCase(null, Late, Early, ExpectedResult = Early)]
    [TestCase(Early, Late, null, ExpectedResult = Early)]
    [TestCase(Late, null, Early, ExpectedResult = Early)]
    public async Task<string?> Migrate_FromTheFirstVersion_FindsTheEarliestChange(string? own, string? first, string? second)
    {
        const string terms = """{ "productOfferingId": "mobile-m" }""";
        await using var db = new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>()
                .UseSqlite($"Data Source={Scratch.File($"{Guid.NewGuid():N}.db")}").Options);
        await db.GetService<IMigrator>().MigrateAsync("Initial");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Subscriptions (SubscriptionId, TenantId, Version, Status, PendingDueAt, Type, Display,
                CustomerId, CustomerName, Subscriber, Terms, Metadata, CreatedAt, UpdatedAt, AddOnsAdded)
            VALUES ('s', 't', 1, 'Activated', {own}, '', '', 'c', '', '', {terms}, '', '', '', 2)
            """);
        foreach (var (number, due) in new[] { (1, first), (2, second) })
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO AddOns (SubscriptionAddOnId, SubscriptionId, Number, Status, ProductOfferingId, Terms, PendingDueAt,
                    Metadata, CreatedAt, UpdatedAt)
                VALUES ({number}, 's', {number}, 'Active', '', {terms}, {due}, '', '', '')
                """);
        }

        await db.Database.MigrateAsync();

        return (await db.Database.SqlQuery<string?>($"SELECT NextDueAt AS Value FROM Subscriptions").ToListAsync()).Single();
    }
}
