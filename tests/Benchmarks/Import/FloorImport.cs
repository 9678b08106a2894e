using Connect.Benchmarks.Data;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Import;

/// <summary>
/// The floor: a hand-written loop over the lines of a file that writes the same rows, on one connection with prepared commands and one
/// transaction for 500 lines. It looks up what is there, and trusts the file for the rest.
/// </summary>
internal sealed class FloorImport : IDisposable
{
    private const int BatchSize = 500;

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(Clock.Stockholm);
    private readonly List<(Guid Subscription, string Type, string Data)> events = [];
    private readonly SqliteConnection connection;
    private readonly Prepared begin, commit, findCustomer, findOffering, findSubscription, findMsisdn, findReserved;
    private readonly Prepared addCustomer, addOffering, addSubscription, addAddOn, addEvent, addAudit;
    private readonly Prepared takeNumbers, readNumbers, takeSequences;
    private long number;

    private FloorImport(string database)
    {
        connection = SqliteFile.Open(database);
        (begin, commit) = (new(connection, "BEGIN IMMEDIATE"), new(connection, "COMMIT"));
        findCustomer = new(connection, """SELECT "Name" FROM "Customers" WHERE "CustomerId" = @id""", "@id");
        findOffering = Find("ProductOfferings", "ProductOfferingId");
        findSubscription = new(connection, """SELECT 1 FROM "Subscriptions" WHERE "SubscriptionId" = @id""", "@id");
        findMsisdn = Find("Subscriptions", "Msisdn", "AND \"Status\" <> 'CANCELLED'");
        findReserved = Find("Subscriptions", "ReservedMsisdn");
        addCustomer = Insert(
            "Customers", "CustomerId", "TenantId", "ReferenceId", "Name", "Type", "Email", "Metadata", "CreatedAt", "UpdatedAt", "Number");
        addOffering = Insert(
            "ProductOfferings", "TenantId", "ProductOfferingId", "Terms", "CreatedAt", "UpdatedAt", "Number", "ProductOfferingGroupId",
            "Status", "Type");
        addSubscription = Insert(
            "Subscriptions", "SubscriptionId", "TenantId", "Version", "Status", "Type", "Display", "Msisdn", "ReferenceId", "CustomerId",
            "CustomerName", "Subscriber", "Terms", "Sim", "ActivatedAt", "Metadata", "CreatedAt", "UpdatedAt", "AddOnsAdded",
            "DueFailures", "NextDueAt", "Number", "ProductOfferingId");
        addAddOn = Insert(
            "AddOns", "SubscriptionAddOnId", "SubscriptionId", "Number", "Status", "ProductOfferingId", "Terms", "PendingStatus",
            "PendingScheduledAt", "PendingDueAt", "PendingCancellation", "ActivatedAt", "ActivatedOn", "Metadata", "CreatedAt",
            "UpdatedAt");
        addEvent = Insert(
            "Events", "TenantId", "Sequence", "EventId", "Type", "OccurredAt", "Actor", "SubscriptionId", "Data", "DataVersion");
        addAudit = Insert("AuditEntries", "Id", "TenantId", "At", "Actor", "Operation", "Method", "Path", "Outcome", "RequestId");
        takeNumbers = Update("LastNumber");
        takeSequences = Update("LastSequence");
        readNumbers = new(connection, """SELECT "LastNumber", "LastSequence" FROM "Tenants" WHERE "TenantId" = @tenant""", "@tenant");
    }

    public static void Run(string file, string database)
    {
        using var import = new FloorImport(database);
        foreach (var lines in File.ReadLines(file).Chunk(BatchSize))
            import.Import(lines);
    }

    public void Dispose() => connection.Dispose();

    private void Import(string[] lines)
    {
        begin.Execute();
        number = Last(0);
        var (before, now) = (number, TimeProvider.System.GetUtcNow().UtcDateTime);
        foreach (var text in lines)
        {
            var line = FloorLine.Read(text);
            if (line.Customer is { } customer && findCustomer.Scalar(customer.CustomerId) is null)
                Add(customer);
            else if (line.ProductOffering is { } offering && findOffering.Scalar(Ids.Tenant, offering.ProductOfferingId) is null)
                Add(offering);
            else if (line.Subscription is { } subscription && findSubscription.Scalar(subscription.SubscriptionId) is null)
                Add(subscription);
        }

        takeNumbers.Execute(number - before, Ids.Tenant);
        AddEvents(now);
        addAudit.Execute(
            Guid.CreateVersion7(), Ids.Tenant, now, "operator", "ImportLines", "", "", "ok", Guid.CreateVersion7().ToString());
        commit.Execute();
    }

    private void Add(FloorCustomer line) => addCustomer.Execute(
        line.CustomerId,
        Ids.Tenant,
        line.ReferenceId,
        line.Name,
        line.Type,
        line.Email,
        line.Metadata.GetRawText(),
        line.CreatedAt.ToUniversalTime(),
        line.CreatedAt.ToUniversalTime(),
        ++number);

    private void Add(FloorOffering line)
    {
        var category = line.Group.Category is { } it ? $",\"category\":\"{it}\"" : "";
        var terms = $$$"""
            {"name":"{{{line.Name}}}","type":"{{{line.Type}}}","status":"{{{line.Status}}}","price":{{{line.Price.GetRawText()}}},
            "group":{"productOfferingGroupId":"{{{line.Group.ProductOfferingGroupId}}}","name":"{{{line.Group.Name}}}"{{{category}}}},
            "addOnCategories":[],"cancelSchedule":"{{{line.CancelSchedule}}}","changeSchedule":"{{{line.ChangeSchedule}}}"}
            """.ReplaceLineEndings("");
        addOffering.Execute(
            Ids.Tenant,
            line.ProductOfferingId,
            terms,
            line.CreatedAt.ToUniversalTime(),
            line.UpdatedAt.ToUniversalTime(),
            ++number,
            line.Group.ProductOfferingGroupId,
            line.Status,
            line.Type);
    }

    private void Add(FloorSubscription line)
    {
        var customer = findCustomer.Scalar(line.CustomerId) as string ?? throw new InvalidDataException("The customer is unknown.");
        if (findMsisdn.Scalar(Ids.Tenant, line.Msisdn) is not null || findReserved.Scalar(Ids.Tenant, line.Msisdn) is not null)
            throw new InvalidDataException("The number is taken.");

        var (subscriber, due) = (line.Subscriber, line.Addons.Min(addOn => DueAt(addOn.PendingStatus)));
        addSubscription.Execute(
            line.SubscriptionId,
            Ids.Tenant,
            1 + line.Addons.Count,
            line.Status,
            line.Type,
            line.Display,
            line.Msisdn,
            line.ReferenceId,
            line.CustomerId,
            customer,
            $$"""{"subscriberId":"{{subscriber.SubscriberId}}","name":"{{subscriber.Name}}","email":"{{subscriber.Email}}","""
                + $"\"createdAt\":\"{FloorEvents.Text(subscriber.CreatedAt)}\","
                + $"\"updatedAt\":\"{FloorEvents.Text(subscriber.UpdatedAt)}\"}}",
            FloorLine.Terms(line.ProductOfferingId, line.Terms),
            line.Sim.GetRawText(),
            line.ActivatedAt.ToUniversalTime(),
            line.Metadata.GetRawText(),
            line.CreatedAt.ToUniversalTime(),
            line.UpdatedAt.ToUniversalTime(),
            line.Addons.Count,
            0,
            due,
            ++number,
            line.ProductOfferingId);
        events.Add((line.SubscriptionId, EventTypes.SubscriptionCreated, FloorEvents.Of(line, customer)));
        foreach (var (index, addOn) in line.Addons.Index())
            Add(line.SubscriptionId, index + 1, addOn);
    }

    private void Add(Guid subscriptionId, int place, FloorAddOn line)
    {
        var pending = line.PendingStatus;
        addAddOn.Execute(
            line.SubscriptionAddonId,
            subscriptionId,
            place,
            line.Status,
            line.ProductOfferingId,
            FloorLine.Terms(line.ProductOfferingId, line.Terms),
            pending?.Status,
            pending?.ScheduledAt,
            DueAt(pending),
            pending is null ? null : $$"""{"rule":"{{pending.Rule}}","reason":"{{pending.Reason}}"}""",
            line.ActivatedAt.ToUniversalTime(),
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(line.ActivatedAt.ToUniversalTime(), zone)),
            line.Metadata.GetRawText(),
            line.CreatedAt.ToUniversalTime(),
            line.UpdatedAt.ToUniversalTime());
        events.Add((subscriptionId, EventTypes.AddOnAdded, FloorEvents.Of(subscriptionId, line)));
    }

    private void AddEvents(DateTime now)
    {
        takeSequences.Execute(events.Count, Ids.Tenant);
        var sequence = Last(1) - events.Count;
        foreach (var (subscription, type, data) in events)
            addEvent.Execute(Ids.Tenant, ++sequence, Guid.CreateVersion7(), type, now, "operator", subscription, data, 1);

        events.Clear();
    }

    private DateTime? DueAt(FloorPending? pending) => pending is null
        ? null
        : TimeZoneInfo.ConvertTimeToUtc(pending.ScheduledAt.ToDateTime(TimeOnly.MinValue), zone);

    private long Last(int column)
    {
        using var row = readNumbers.Query(Ids.Tenant);
        row.Read();
        return row.GetInt64(column);
    }

    private Prepared Find(string table, string column, string more = "") =>
        new(connection, $"SELECT 1 FROM \"{table}\" WHERE \"TenantId\" = @tenant AND \"{column}\" = @value {more}", "@tenant", "@value");

    private Prepared Insert(string table, params IReadOnlyList<string> columns) => new(
        connection,
        $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))})",
        columns.Select(column => $"@{column}"));

    private Prepared Update(string counter) => new(
        connection, $"UPDATE \"Tenants\" SET \"{counter}\" = \"{counter}\" + @count WHERE \"TenantId\" = @tenant", "@count", "@tenant");
}
