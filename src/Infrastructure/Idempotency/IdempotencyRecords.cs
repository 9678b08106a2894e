using System.Security.Cryptography;
using System.Text;
using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Idempotency;
using Connect.Domain;
using Connect.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Idempotency;

internal sealed class IdempotencyRecords(ConnectDbContext db, ICall call, IDataProtectionProvider protection) : IIdempotencyRecords
{
    private readonly IDataProtector protector = protection.CreateProtector("Connect.IdempotencyRecords.Body");

    public Task<bool> Claim(string key, TimeSpan patience, CancellationToken cancellationToken) =>
        db.Claim($"{call.TenantId:N} {Convert.ToHexString(Hash(key))}", patience, cancellationToken);

    public async Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = Of(key);
        if (await rows.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } row)
            return null;

        if (row.ExpiresAt > now)
        {
            var isStale = await IsStale(row, now, cancellationToken);
            return new(row.Fingerprint, () => ToReplay(row, isStale));
        }

        // Asked again in the statement: another node may have put a new record in its place since.
        await rows.Where(expired => expired.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        return null;
    }

    public async Task<IdempotencyOutcome?> FindOutcome(string key, DateTimeOffset now, CancellationToken cancellationToken) =>
        await Of(key).AsNoTracking().SingleOrDefaultAsync(row => row.ExpiresAt > now, cancellationToken) is { } row
            ? new(row.Scope, () => new(key, row.Method, row.Path, row.Status, row.CreatedAt, row.ExpiresAt, Body(row)))
            : null;

    public void Store(IdempotentRequest request, Answer answer, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        // A refusal is about the subscription that was loaded to decide it.
        var subscription = db.Subscriptions.Local.FirstOrDefault();
        db.Add(new IdempotencyRow
        {
            Id = Guid.CreateVersion7(),
            TenantId = call.TenantId,
            KeyHash = Hash(request.Key),
            Fingerprint = request.Fingerprint,
            Method = call.Method,
            Path = call.Path,
            Scope = request.Scope,
            Outcome = answer.Outcome,
            Status = answer.Status,
            ContentType = answer.ContentType,
            Location = answer.Location,
            Body = protector.Protect(answer.Body),
            SubscriptionId = answer.About?.SubscriptionId ?? subscription?.SubscriptionId,
            SubscriptionVersion = answer.About?.Version ?? subscription?.Version,
            CreatedAt = now,
            ExpiresAt = expiresAt,
        });
    }

    private IQueryable<IdempotencyRow> Of(string key)
    {
        var keyHash = Hash(key);
        return db.IdempotencyRecords.Where(row => row.TenantId == call.TenantId && row.KeyHash == keyHash);
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));

    private async Task<bool> IsStale(IdempotencyRow row, DateTimeOffset now, CancellationToken cancellationToken) =>
        row.SubscriptionId is { } subscriptionId
        && !await db.Subscriptions.AnyAsync(
            subscription => subscription.SubscriptionId == subscriptionId
                && subscription.Version == row.SubscriptionVersion
                && (subscription.NextDueAt == null || subscription.NextDueAt > now),
            cancellationToken);

    private Answer ToReplay(IdempotencyRow row, bool isStale) => new(row.Outcome, row.Status, row.ContentType, Decrypt(row))
    {
        About = row is { Outcome: Answer.Ok, SubscriptionId: { } id, SubscriptionVersion: { } version } ? new(id, version) : null,
        Location = row.Location,
        IsFinal = true,
        IsReplay = true,
        IsStale = isStale,
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
            throw new StoredResponseUnreadableException("A stored response was encrypted with keys that are not in the key ring.", fault);
        }
    }
}
