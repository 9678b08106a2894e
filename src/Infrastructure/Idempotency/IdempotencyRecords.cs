using System.Security.Cryptography;
using System.Text;
using Connect.Application.Idempotency;
using Connect.Application.Tenants;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Idempotency;

internal sealed class IdempotencyRecords(ConnectDbContext db, RowWriter writer, ITenantScope scope, StoredBodies bodies)
    : IIdempotencyRecords
{
    public Task<bool> Lock(string key, TimeSpan timeout, CancellationToken cancellationToken) => db is SqlServerConnectDbContext sqlServer
        ? sqlServer.Lock($"{scope.TenantId:N} {Convert.ToHexString(Hash(key))}", timeout, cancellationToken)
        : Task.FromResult(true);

    public async Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (records, subscriptions) = (RowShape.Of(db, typeof(IdempotencyRow)), RowShape.Of(db, typeof(Subscription)));
        var statement = records.Statement(nameof(Find), _ => CreateFind(records, subscriptions));
        IdempotencyRecord? found = null;
        await statement.Read(
            db,
            [scope.TenantId, Hash(key), now],
            read =>
            {
                var row = records.Create<IdempotencyRow>(read);
                var isCurrent = row.SubscriptionId is null || !read.IsDBNull(records.Columns.Count);
                found = new(row.Fingerprint, HasExpired: row.ExpiresAt <= now, IsStale: !isCurrent, () => ToResponse(row));
            },
            cancellationToken);
        return found;
    }

    public Task RemoveExpired(string key, DateTimeOffset now, CancellationToken cancellationToken) =>
        RowsOf(key).Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);

    public async Task<IdempotencyOutcome?> FindOutcome(string key, DateTimeOffset now, CancellationToken cancellationToken) =>
        await RowsOf(key).AsNoTracking().SingleOrDefaultAsync(row => row.ExpiresAt > now, cancellationToken) is { } row
            ? new(row.Scope, () => new(key, row.Method, row.Path, row.Status, row.CreatedAt, row.ExpiresAt, Body(row)))
            : null;

    public void Store(IdempotentRequest request, StoredResponse response, DateTimeOffset now, DateTimeOffset expiresAt) =>
        writer.Insert(new IdempotencyRow
        {
            Id = Guid.CreateVersion7(),
            TenantId = scope.TenantId,
            KeyHash = Hash(request.Key),
            Fingerprint = request.Fingerprint,
            Method = request.Method,
            Path = request.Path,
            Scope = request.Scope,
            Outcome = response.Code,
            Status = response.Status,
            ContentType = response.ContentType,
            Location = response.Created,
            Body = bodies.Encrypt(response.Body),
            SubscriptionId = response.About?.SubscriptionId,
            SubscriptionVersion = response.About?.Version,
            CreatedAt = now,
            ExpiresAt = expiresAt,
        });

    private IQueryable<IdempotencyRow> RowsOf(string key)
    {
        var keyHash = Hash(key);
        return db.IdempotencyRecords.Where(row => row.TenantId == scope.TenantId && row.KeyHash == keyHash);
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));

    // The record and, if the subscription of the response has not changed since, the ID of that subscription.
    private static SqlStatement CreateFind(RowShape records, RowShape subscriptions)
    {
        const string record = "r", subscription = "s";
        string Of(string member) => subscriptions.Named(subscription, member);
        return new(
            $"SELECT {records.Selected(record)}, {Of(nameof(Subscription.SubscriptionId))} FROM {records.Table} AS {record} "
                + $"LEFT JOIN {subscriptions.Table} AS {subscription} "
                + $"ON {Of(nameof(Subscription.SubscriptionId))} = {records.Named(record, nameof(IdempotencyRow.SubscriptionId))} "
                + $"AND {Of(nameof(Subscription.Version))} = {records.Named(record, nameof(IdempotencyRow.SubscriptionVersion))} "
                + $"AND ({Of(nameof(Subscription.NextDueAt))} IS NULL OR {Of(nameof(Subscription.NextDueAt))} > @p2) "
                + $"WHERE {records.Named(record, nameof(IdempotencyRow.TenantId))} = @p0 "
                + $"AND {records.Named(record, nameof(IdempotencyRow.KeyHash))} = @p1",
            [
                .. records.MappingsOf(nameof(IdempotencyRow.TenantId), nameof(IdempotencyRow.KeyHash)),
                .. subscriptions.MappingsOf(nameof(Subscription.NextDueAt)),
            ]);
    }

    private StoredResponse ToResponse(IdempotencyRow row) => new(row.Outcome, row.Status, row.ContentType, bodies.Decrypt(row.Body))
    {
        About = row is { SubscriptionId: { } id, SubscriptionVersion: { } version } ? new(id, version) : null,
        Created = row.Location,
    };

    private RawJson Body(IdempotencyRow row) => new(Encoding.UTF8.GetString(bodies.Decrypt(row.Body)));
}
