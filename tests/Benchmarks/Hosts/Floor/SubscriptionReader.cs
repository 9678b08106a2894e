using Connect.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>Reads a subscription at its tenant's now, with the two statements that Connect sends, prepared once.</summary>
internal sealed class SubscriptionReader(SqliteConnection connection) : IDisposable
{
    private readonly Prepared tenant =
        new(connection, """SELECT "SandboxNow", "TimeZone" FROM "Tenants" WHERE "TenantId" = @tenant""", "@tenant");

    private readonly Prepared subscription = new(
        connection,
        $"""
        SELECT {SubscriptionRow.Columns}, {AddOnRow.Columns}
        FROM "Subscriptions" AS s
        LEFT JOIN "AddOns" AS a ON a."SubscriptionId" = s."SubscriptionId" AND a."Status" IN ('PENDING', 'ACTIVE')
        WHERE s."TenantId" = @tenant AND s."SubscriptionId" = @id
        """,
        "@tenant",
        "@id");

    public (DateTime Now, TimeZoneInfo Zone) Clock(Guid tenantId)
    {
        using var reader = tenant.Query(tenantId);
        reader.Read();
        var now = reader.InstantOrNull(0) ?? TimeProvider.System.GetUtcNow().UtcDateTime;
        var milliseconds = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        return (milliseconds, TimeZoneInfo.FindSystemTimeZoneById(reader.GetString(1)));
    }

    /// <summary>Throws if there is none, or if a change of it is due.</summary>
    public SubscriptionRow Read(Guid tenantId, Guid id, DateTime now)
    {
        using var reader = subscription.Query(tenantId, id);
        SubscriptionRow? row = null;
        while (reader.Read())
        {
            row ??= SubscriptionRow.Read(reader);
            if (AddOnRow.IsIn(reader))
                row.AddOns.Add(AddOnRow.Read(reader));
        }

        return row is not null && !(row.NextDueAt <= now)
            ? row
            : throw new InvalidOperationException("The floor knows no refusals and no due changes.");
    }

    public void Dispose()
    {
        tenant.Dispose();
        subscription.Dispose();
    }
}
