using System.Data;
using System.Text;
using Connect.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>
/// The one open connection that writes: the statements that Connect sends for a cancellation, prepared once. Its caller
/// begins and commits, and lets one thread at a time in.
/// </summary>
internal sealed class WriteConnection : IDisposable
{
    private const string SaveAddOn = """
        UPDATE "AddOns" SET "PendingStatus" = 'CANCELLED', "PendingScheduledAt" = @on, "PendingDueAt" = @due,
            "PendingCancellation" = @cancellation, "UpdatedAt" = @now
        WHERE "SubscriptionAddOnId" = @id
        """;

    private const string SaveSubscription = """
        UPDATE "Subscriptions" SET "NextDueAt" = @due, "UpdatedAt" = @now, "Version" = @version + 1
        WHERE "SubscriptionId" = @id AND "Version" = @version
        """;

    private const string SaveAudit = """
        INSERT INTO "AuditEntries" ("Id", "TenantId", "At", "Actor", "Operation", "Method", "Path", "Outcome", "RequestId")
        VALUES (@id, @tenant, @at, @actor, 'CancelAddOn', 'POST', @path, 'ok', @request)
        """;

    private const string TakeSequence =
        """UPDATE "Tenants" SET "LastSequence" = "LastSequence" + 1 WHERE "TenantId" = @tenant RETURNING "LastSequence" """;

    private const string SaveEvent = """
        INSERT INTO "Events" ("TenantId", "Sequence", "EventId", "Type", "OccurredAt", "Actor", "SubscriptionId", "DataVersion", "Data")
        VALUES (@tenant, @sequence, @id, @type, @at, @actor, @subscription, 1, @data)
        """;

    private static readonly string[] TransactionStatements =
        ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", "SAVEPOINT c", "RELEASE c", "ROLLBACK TO c"];

    private readonly SqliteConnection connection;
    private readonly SubscriptionReader reader;
    private readonly IdempotencyTable records;
    private readonly Dictionary<string, Prepared> transaction;
    private readonly Prepared saveAddOn, saveSubscription, saveAudit, takeSequence, saveEvent;

    public WriteConnection(string file)
    {
        connection = SqliteFile.Open(file);
        (reader, records) = (new(connection), new(connection));
        transaction = TransactionStatements.ToDictionary(text => text, text => new Prepared(connection, text));
        saveAddOn = new(connection, SaveAddOn, "@on", "@due", "@cancellation", "@now", "@id");
        saveSubscription = new(connection, SaveSubscription, "@due", "@now", "@version", "@id");
        saveAudit = new(connection, SaveAudit, "@id", "@tenant", "@at", "@actor", "@path", "@request");
        takeSequence = new(connection, TakeSequence, "@tenant");
        saveEvent = new(connection, SaveEvent, "@tenant", "@sequence", "@id", "@type", "@at", "@actor", "@subscription", "@data");
    }

    /// <summary>Begins, commits or rolls back, or does so with a savepoint.</summary>
    public void Do(string statement) => transaction[statement].Execute();

    public Reply Cancel(CancelRequest request)
    {
        var (now, zone) = reader.Clock(request.TenantId);
        if (records.Find(request, now) is { } stored)
            return stored;

        var before = reader.Read(request.TenantId, request.SubscriptionId, now);
        var change = Scheduling.Decide(before, request, now, zone);
        var reply = new Reply(FloorJson.Of(change.Subscription), change.Subscription.Version);
        Save(change, before.Version, request.Reason, now);
        records.Store(request, reply, now);
        saveAudit.Execute(Guid.CreateVersion7(), request.TenantId, now, request.Actor, request.Path, request.RequestId);
        saveEvent.Execute(
            request.TenantId,
            takeSequence.Scalar(request.TenantId),
            Guid.CreateVersion7(),
            change.EventType,
            now,
            request.Actor,
            request.SubscriptionId,
            Encoding.UTF8.GetString(FloorJson.Of(change.AddOn, request.SubscriptionId, request.Reason)));
        return reply;
    }

    public void Dispose()
    {
        foreach (var statement in transaction.Values.Concat([saveAddOn, saveSubscription, saveAudit, takeSequence, saveEvent]))
            statement.Dispose();

        records.Dispose();
        reader.Dispose();
        connection.Dispose();
    }

    private void Save(Scheduling change, long version, string? reason, DateTime now)
    {
        var (subscription, addOn) = (change.Subscription, change.AddOn);
        saveAddOn.Execute(
            addOn.PendingScheduledOn, addOn.PendingDueAt, Encoding.UTF8.GetString(FloorJson.OfCancellation(reason)), now, addOn.Id);
        if (saveSubscription.Execute(subscription.NextDueAt, now, version, subscription.Id) != 1)
            throw new DBConcurrencyException("Another transaction was faster.");
    }
}
