using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Rows from before numbers were reserved reserve the number that they will change to.</summary>
internal sealed class ReservedNumbersMigrationTests
{
    [TestCase("""{ "msisdn": "+46701234568" }""", ExpectedResult = "+46701234568")]
    [TestCase(null, ExpectedResult = null)]
    public async Task<string?> Migrate_FromBeforeReservedNumbers_FillsTheColumnFromTheScheduledChange(string? pending)
    {
        await using var db = new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>()
                .UseSqlite($"Data Source={Scratch.File($"{Guid.NewGuid():N}.db")}").Options);
        await db.GetService<IMigrator>().MigrateAsync("Lifecycle");
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Subscriptions (SubscriptionId, TenantId, Version, Status, Type, Display, CustomerId, CustomerName, Subscriber,
                ProductOfferingId, Terms, PendingMsisdn, Metadata, CreatedAt, UpdatedAt, AddOnsAdded, Number)
            VALUES ('s', 't', 1, 'ACTIVATED', '', '', 'c', '', '', 'mobile-m', '', {pending}, '', '', '', 0, 2)
            """);

        await db.Database.MigrateAsync();

        return (await db.Database.SqlQuery<string?>($"SELECT ReservedMsisdn AS Value FROM Subscriptions").ToListAsync()).Single();
    }
}
