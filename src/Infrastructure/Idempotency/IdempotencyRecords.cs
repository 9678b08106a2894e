using System.Security.Cryptography;
using System.Text;
using Connect.Application.Idempotency;
using Connect.Application.Tenants;
using Connect.Domain;
using Connect.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Idempotency;

internal sealed class IdempotencyRecords(
    ConnectDbContext db, CompiledQueries compiled, RowWriter writer, ITenantScope scope, IDataProtectionProvider protection)
    : IIdempotencyRecords
{
    private readonly IDataProtector protector = protection.CreateProtector("Connect.IdempotencyRecords.Body");

    public Task<bool> Lock(string key, TimeSpan timeout, CancellationToken cancellationToken) =>
        db.Lock($"{scope.TenantId:N} {Convert.ToHexString(Hash(key))}", timeout, cancellationToken);

    public async Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await compiled.IdempotencyRecord(db, scope.TenantId, Hash(key), cancellationToken) is not { } row)
            return null;

        var hasExpired = row.ExpiresAt <= now;
        return new(row.Fingerprint, hasExpired, IsStale: !hasExpired && await IsStale(row, now, cancellationToken), () => ToResponse(row));
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
            Body = protector.Protect(response.Body),
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

    private async Task<bool> IsStale(IdempotencyRow row, DateTimeOffset now, CancellationToken cancellationToken) =>
        row.SubscriptionId is { } subscriptionId
        && !await db.Subscriptions.AnyAsync(
            subscription => subscription.SubscriptionId == subscriptionId
                && subscription.Version == row.SubscriptionVersion
                && (subscription.NextDueAt == null || subscription.NextDueAt > now),
            cancellationToken);

    private StoredResponse ToResponse(IdempotencyRow row) => new(row.Outcome, row.Status, row.ContentType, Decrypt(row))
    {
        About = row is { SubscriptionId: { } id, SubscriptionVersion: { } version } ? new(id, version) : null,
        Created = row.Location,
    };

    private RawJson Body(IdempotencyRow row) => new(Encoding.UTF8.GetString(Decrypt(row)));

    private byte[] Decrypt(IdempotencyRow row)
    {
        try
        {
            return protector.Unprotect(row.Body);
        }
        catch (CryptographicException fault)
        {
            throw new StoredResponseUnreadableException("The key ring does not contain the key that encrypted a stored response.", fault);
        }
    }
}
