using System.Data;
using Connect.Application.Tenants;
using Connect.Benchmarks.Data;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Due;

/// <summary>
/// The floor: the statements that the worker sends, in the same batches, from a hand-written loop on one connection with
/// prepared commands, for this one kind of change.
/// </summary>
internal sealed class FloorRun : IDisposable
{
    private const string BatchSize = "500";

    private const string Take = $"""
        UPDATE "Subscriptions" AS "s" SET "DueHeldBy" = @holder, "DueHeldUntil" = @held
        WHERE "s"."SubscriptionId" IN (
            SELECT "s0"."SubscriptionId" FROM "Subscriptions" AS "s0"
            WHERE "s0"."TenantId" = @tenant AND "s0"."NextDueAt" <= @until AND ("s0"."DueHeldUntil" IS NULL OR "s0"."DueHeldUntil" <= @now)
            ORDER BY "s0"."NextDueAt", "s0"."SubscriptionId" LIMIT {BatchSize})
            AND ("s"."DueHeldUntil" IS NULL OR "s"."DueHeldUntil" <= @now)
        """;

    // Reads all columns, as loading a whole subscription does. The needed ones come first.
    private const string Load = $"""
        SELECT {FloorRow.Columns}, "s0".*, "a0".* FROM (
            SELECT * FROM "Subscriptions" AS "s" WHERE "s"."TenantId" = @tenant AND "s"."NextDueAt" <= @until AND "s"."DueHeldBy" = @holder
            ORDER BY "s"."NextDueAt", "s"."SubscriptionId" LIMIT {BatchSize}) AS "s0"
        LEFT JOIN (SELECT * FROM "AddOns" AS "a" WHERE "a"."Status" IN ('PENDING', 'ACTIVE')) AS "a0"
            ON "s0"."SubscriptionId" = "a0"."SubscriptionId"
        ORDER BY "s0"."NextDueAt", "s0"."SubscriptionId"
        """;

    private const string SaveAddOn = """
        UPDATE "AddOns" SET "Cancellation" = @cancellation, "CancelledAt" = @at, "Status" = @status, "UpdatedAt" = @at,
            "PendingCancellation" = NULL, "PendingDueAt" = NULL, "PendingScheduledAt" = NULL, "PendingStatus" = NULL
        WHERE "SubscriptionAddOnId" = @id RETURNING 1
        """;

    private const string SaveSubscription = """
        UPDATE "Subscriptions" SET "DueHeldBy" = NULL, "DueHeldUntil" = NULL,
            "NextDueAt" = NULL, "UpdatedAt" = @at, "Version" = @version + 1
        WHERE "SubscriptionId" = @id AND "Version" = @version RETURNING 1
        """;

    private const string TakeSequences =
        """UPDATE "Tenants" AS "t" SET "LastSequence" = "t"."LastSequence" + @count WHERE "t"."TenantId" = @tenant""";

    private const string ReadSequence = """SELECT "t"."LastSequence" FROM "Tenants" AS "t" WHERE "t"."TenantId" = @tenant LIMIT 2""";

    private const string SaveEvent = """
        INSERT INTO "Events" ("Sequence", "TenantId", "Actor", "DataVersion", "Data", "EventId", "OccurredAt", "SubscriptionId", "Type")
        VALUES (@sequence, @tenant, @actor, 1, @data, @id, @at, @subscription, @type)
        """;

    private readonly SqliteConnection connection;
    private readonly Prepared begin, commit, take, load, saveAddOn, saveSubscription, takeSequences, readSequence, saveEvent;

    private FloorRun(string file)
    {
        connection = SqliteFile.Open(file);

        (begin, commit) = (new(connection, "BEGIN IMMEDIATE"), new(connection, "COMMIT"));
        (take, load) = (new(connection, Take, "@holder", "@held", "@tenant", "@until", "@now"),
            new(connection, Load, "@tenant", "@until", "@holder"));
        (saveAddOn, saveSubscription) =
            (new(connection, SaveAddOn, "@cancellation", "@at", "@status", "@id"),
            new(connection, SaveSubscription, "@at", "@version", "@id"));
        (takeSequences, readSequence) = (new(connection, TakeSequences, "@count", "@tenant"), new(connection, ReadSequence, "@tenant"));
        saveEvent = new(connection, SaveEvent, "@sequence", "@tenant", "@actor", "@data", "@id", "@at", "@subscription", "@type");
    }

    public static Task Do(string file) => Task.Run(() =>
    {
        using var run = new FloorRun(file);
        while (run.DoBatch())
        {
        }
    });

    public void Dispose()
    {
        foreach (var command in new[] { begin, commit, take, load, saveAddOn, saveSubscription, takeSequences, readSequence, saveEvent })
            command.Dispose();

        connection.Dispose();
    }

    private bool DoBatch()
    {
        var (holder, now) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().UtcDateTime);
        if (take.Execute(holder, now.AddMinutes(1), ASubscription.Tenant, now, now) == 0)
            return false;

        begin.Execute();
        var due = Read(ASubscription.Tenant, now, holder);
        foreach (var one in due)
            Expect(saveAddOn.Scalar(one.Cancellation, one.DueAt, "CANCELLED", one.AddOnId));

        foreach (var one in due)
            Expect(saveSubscription.Scalar(one.DueAt, one.Version, one.SubscriptionId));

        takeSequences.Execute(due.Count, ASubscription.Tenant);
        var sequence = (long)readSequence.Scalar(ASubscription.Tenant)! - due.Count;
        foreach (var one in due)
        {
            saveEvent.Execute(
                ++sequence,
                ASubscription.Tenant,
                TenantScope.Schedule,
                one.EventData(),
                Guid.CreateVersion7(),
                one.DueAt,
                one.SubscriptionId,
                EventTypes.AddOnCancelled);
        }

        commit.Execute();
        return true;
    }

    private List<FloorRow> Read(Guid tenant, DateTime until, Guid holder)
    {
        using var reader = load.Query(tenant, until, holder);
        var rows = new List<FloorRow>();
        while (reader.Read())
            rows.Add(FloorRow.Read(reader));

        return rows;
    }

    private static void Expect(object? found)
    {
        if (found is not 1L)
            throw new DBConcurrencyException("Somebody else was faster.");
    }
}
