using Connect.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>The stored responses, by the hash of their key.</summary>
internal sealed class IdempotencyTable(SqliteConnection connection) : IDisposable
{
    private readonly BodyCipher cipher = new();

    private readonly Prepared find = new(
        connection,
        """
        SELECT "Fingerprint", "ExpiresAt", "Body", "SubscriptionId", "SubscriptionVersion" FROM "IdempotencyRecords"
        WHERE "TenantId" = @tenant AND "KeyHash" = @key
        """,
        "@tenant",
        "@key");

    private readonly Prepared isCurrent = new(
        connection,
        """
        SELECT EXISTS (SELECT 1 FROM "Subscriptions"
            WHERE "SubscriptionId" = @id AND "Version" = @version AND ("NextDueAt" IS NULL OR "NextDueAt" > @now))
        """,
        "@id",
        "@version",
        "@now");

    private readonly Prepared insert = new(
        connection,
        """
        INSERT INTO "IdempotencyRecords" ("Id", "TenantId", "KeyHash", "Fingerprint", "Method", "Path", "Scope", "Outcome", "Status",
            "ContentType", "Body", "SubscriptionId", "SubscriptionVersion", "CreatedAt", "ExpiresAt")
        VALUES (@id, @tenant, @key, @fingerprint, 'POST', @path, 'subscriptions:write', 'ok', 200,
            'application/json', @body, @subscription, @version, @now, @expires)
        """,
        "@id",
        "@tenant",
        "@key",
        "@fingerprint",
        "@path",
        "@body",
        "@subscription",
        "@version",
        "@now",
        "@expires");

    /// <summary>The stored response of a request; null for the first one with its key.</summary>
    public Reply? Find(CancelRequest request, DateTime now)
    {
        using var reader = find.Query(request.TenantId, request.KeyHash);
        if (!reader.Read())
            return null;

        if (reader.GetDateTime(1) <= now || !reader.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(request.Fingerprint))
            throw new InvalidOperationException("The floor knows no expired and no reused keys.");

        var version = reader.GetInt64(4);
        return new(cipher.Decrypt(reader.GetFieldValue<byte[]>(2)), version)
        {
            IsReplay = true,
            IsStale = isCurrent.Scalar(reader.GetGuid(3), version, now) is not 1L,
        };
    }

    public void Store(CancelRequest request, Reply reply, DateTime now) => insert.Execute(
        Guid.CreateVersion7(),
        request.TenantId,
        request.KeyHash,
        request.Fingerprint,
        request.Path,
        cipher.Encrypt(reply.Body),
        request.SubscriptionId,
        reply.Version,
        now,
        now.AddHours(24));

    public void Dispose()
    {
        cipher.Dispose();
        find.Dispose();
        isCurrent.Dispose();
        insert.Dispose();
    }
}
