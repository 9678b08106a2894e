using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Data;

/// <summary>
/// A database of one live tenant with an API key of all scopes and many subscriptions, made by Connect's own migrations.
/// Copy it while nobody has it open.
/// </summary>
/// <param name="ApiKey">The whole key, as a client sends it.</param>
internal sealed record Seed(string File, string ApiKey, int Subscriptions)
{
    public static async Task<Seed> Create(string file, int subscriptions)
    {
        var key = ApiKeyText.Random(isSandbox: false);
        await using (var db = SqliteFile.OpenContext(file))
        {
            await db.Database.MigrateAsync();
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL");
            db.Add(Tenant.Create(Ids.Tenant, "Benchmark", Clock.Stockholm, sandbox: false, Example.Sold.Now));
            db.Add(Domain.ApiKeys.ApiKey.Create(Ids.Tenant, key, Scopes.All, expiresAt: null, Example.Sold.Now));
            db.Add(Example.Create());
            await db.SaveChangesAsync();
        }

        SqliteConnection.ClearAllPools();
        CopyExample(file, subscriptions);
        return new(file, key.Reveal(), subscriptions);
    }

    private static void CopyExample(string file, int subscriptions)
    {
        using var connection = SqliteFile.Open(file);
        connection.Execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN IMMEDIATE");
        using var subscription = new RowCopier(
            connection, "Subscriptions", "SubscriptionId", "Msisdn", "Display", "ReferenceId", "Number");
        using var addOn = new RowCopier(connection, "AddOns", "SubscriptionAddOnId", "SubscriptionId");
        for (var number = 1; number < subscriptions; number++)
        {
            var msisdn = Example.Msisdn(number);
            subscription.Insert(Ids.Subscription(number), msisdn, msisdn, Example.ReferenceId(number), number + 1);
            addOn.Insert(Ids.AddOn(number), Ids.Subscription(number));
        }

        connection.Execute($"""UPDATE "Tenants" SET "LastNumber" = {subscriptions}""");
        connection.Execute("COMMIT; PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
