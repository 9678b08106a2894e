using System.Security.Cryptography;
using System.Text;
using Connect.Domain.Time;

namespace Connect.Domain.ApiKeys;

/// <summary>The credential of a front end. It belongs to one tenant and grants scopes.</summary>
public sealed class ApiKey
{
    // EF Core materialises through this constructor and sets the other properties.
    private ApiKey(string keyId, byte[] secretHash, IReadOnlyList<string> scopes) =>
        (KeyId, SecretHash, Scopes) = (keyId, secretHash, scopes);

    /// <summary>The public part of the key; events and the audit name it as the actor.</summary>
    public string KeyId { get; private set; }

    public Guid TenantId { get; private set; }

    /// <summary>Whether its tenant is a sandbox; the prefix of the key must say the same.</summary>
    public bool IsSandbox { get; private set; }

    /// <summary>SHA-256 of the secret. The secret is long and random, so a slower hash is not needed.</summary>
    public byte[] SecretHash { get; private set; }

    public IReadOnlyList<string> Scopes { get; private set; }

    /// <summary>By the real clock.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The key is refused from this instant on, by the real clock. If null, it never expires.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>By the real clock; null if the key is not revoked.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Creates a key for a tenant. It keeps only the hash of the secret.</summary>
    public static ApiKey Create(
        Guid tenantId,
        ApiKeyText text,
        IReadOnlyList<string> scopes,
        DateTimeOffset? expiresAt,
        DateTimeOffset realNow) => new(text.KeyId, Hash(text.Secret), scopes)
        {
            TenantId = tenantId,
            IsSandbox = text.IsSandbox,
            CreatedAt = realNow,
            ExpiresAt = expiresAt,
        };

    /// <summary>
    /// The instant from which a key that expires on this date is refused: the start of the date in the tenant's time zone.
    /// Null if the date has begun, by the real clock.
    /// </summary>
    public static DateTimeOffset? ExpiryOn(DateOnly date, TenantCalendar calendar, DateTimeOffset realNow) =>
        calendar.StartOf(date) is var start && start > realNow ? start : null;

    /// <summary>Whether the key is valid now; the secret is compared in constant time.</summary>
    public bool Accepts(ApiKeyText text, DateTimeOffset realNow) =>
        CryptographicOperations.FixedTimeEquals(SecretHash, Hash(text.Secret))
        && text.IsSandbox == IsSandbox
        && RevokedAt is null
        && !(ExpiresAt <= realNow);

    /// <summary>Refuses the key from now on.</summary>
    public void Revoke(DateTimeOffset realNow) => RevokedAt ??= realNow;

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
