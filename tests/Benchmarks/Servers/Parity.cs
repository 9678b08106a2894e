using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Connect.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Servers;

/// <summary>Holds that all servers give the same responses to the same requests, and write the same rows.</summary>
internal static partial class Parity
{
    // Without random ids, encrypted bodies and the instants of the run.
    private static readonly string[] Queries =
    [
        """SELECT "Sequence", "Type", "Actor", "SubscriptionId", "DataVersion", "Data" FROM "Events" """,
        """SELECT "TenantId", "Actor", "Operation", "Method", "Path", "Outcome", "CreatedResource" FROM "AuditEntries" """,
        """
        SELECT "TenantId", "KeyHash", "Fingerprint", "Method", "Path", "Scope", "Outcome", "Status", "ContentType", "Location",
            "SubscriptionId", "SubscriptionVersion", round((julianday("ExpiresAt") - julianday("CreatedAt")) * 24) FROM "IdempotencyRecords"
        """,
        """SELECT "SubscriptionId", "Version", "NextDueAt", "DueHeldBy" FROM "Subscriptions" WHERE "NextDueAt" IS NOT NULL""",
        """
        SELECT "SubscriptionAddOnId", "Status", "PendingStatus", "PendingScheduledAt", "PendingDueAt", "PendingCancellation", "Cancellation"
        FROM "AddOns" WHERE "PendingStatus" IS NOT NULL
        """,
        """SELECT "LastSequence", "LastNumber" FROM "Tenants" """,
    ];

    private static readonly string[] ComparedHeaders = ["ETag", "Idempotent-Replayed", "Idempotent-Replay-Stale", "Cache-Control", "Vary"];

    /// <summary>Sends a read, a cancel, the same cancel again, another cancel, the first one again and a read to each.</summary>
    public static async Task Require(IReadOnlyList<Server> servers)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var expected = await Observe(servers[0], today);
        foreach (var server in servers.Skip(1))
        {
            var observed = await Observe(server, today);
            var other = expected.Zip(observed).FirstOrDefault(pair => pair.First != pair.Second);
            if (other != default || observed.Count != expected.Count)
                throw new InvalidOperationException($"{server.Name} differs:\n{other.Second}\ninstead of:\n{other.First}");
        }
    }

    private static async Task<List<string>> Observe(Server server, DateOnly today)
    {
        using var client = new HttpClient { BaseAddress = new(server.Url) };
        client.DefaultRequestHeaders.Add("X-Api-Key", server.ApiKey);
        string[] seen =
        [
            await Read(client),
            await Cancel(client, "parity-1", today.AddDays(10)),
            await Cancel(client, "parity-1", today.AddDays(10)),
            await Cancel(client, "parity-2", today.AddDays(11)),
            await Cancel(client, "parity-1", today.AddDays(10)),
            await Read(client),
            .. Rows(server),
        ];
        server.Cancels += 2;
        return [.. seen.Select(line => UpdatedAt().Replace(line, "\"updatedAt\":\"…\""))];
    }

    private static async Task<string> Read(HttpClient client) =>
        await Describe(await client.GetAsync($"/subscriptions/{Ids.Subscription(0)}"));

    private static async Task<string> Cancel(HttpClient client, string key, DateOnly scheduledAt)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/subscriptions/{Ids.Subscription(0)}/addons/cancel");
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(new { productOfferingId = Example.AddOnOffering, scheduledAt, reason = "Because" });
        return await Describe(await client.SendAsync(request));
    }

    private static async Task<string> Describe(HttpResponseMessage response)
    {
        using (response)
        {
            var (headers, content) = (response.Headers.NonValidated, response.Content);
            var compared = ComparedHeaders.Select(name => headers.TryGetValues(name, out var values) ? $"{name}: {values}" : "");
            var body = await content.ReadAsStringAsync();
            return $"{(int)response.StatusCode} {content.Headers.ContentType} {string.Join(' ', compared)} {body}";
        }
    }

    private static List<string> Rows(Server server)
    {
        using var connection = SqliteFile.Open(server.File);
        var rows = new List<string>();
        foreach (var query in Queries)
        {
            using var command = new SqliteCommand(query, connection);
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";

    [GeneratedRegex("\"updatedAt\":\"[^\"]*\"")]
    private static partial Regex UpdatedAt();
}
