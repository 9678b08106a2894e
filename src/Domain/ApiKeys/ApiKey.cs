using System.Security.Cryptography;
using System.Text;
using Connect.Domain.Time;

namespace Connect.Domain.ApiKeys;

/// <summary>What a front end proves itself with: it stands for one tenant and some scopes.</summary>
public sealed class ApiKey
{
    // For the database too, which fills in the rest.
    private ApiKey(string keyId, byte[] secretHash, IReadOnlyList<string> scopes) =>
        (KeyId, SecretHash, Scopes) = (keyId, secretHash, scopes);

    /// <summary>The public part of the key; the actor of what is done with it.</summary>
    public string KeyId { get; private set; }

    /// <summary>The tenant that it stands for.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>Whether its tenant is a sandbox, which the key's prefix must say too.</summary>
    public bool IsSandbox { get; private set; }

    /// <summary>SHA-256 of the secret: it is random and long, so that no slower hash is needed.</summary>
    public byte[] SecretHash { get; private set; }

    /// <summary>What it may do.</summary>
    public IReadOnlyList<string> Scopes { get; private set; }

    /// <summary>When it was created, by the real clock.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>From when on it is refused, by the real clock; never where null.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>When it was revoked, by the real clock.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Creates a key for a tenant; only the secret's hash is kept.</summary>
    public static ApiKey Create(Guid tenantId, ApiKeyText text, IReadOnlyList<string> scopes, DateTimeOffset? expiresAt, DateTimeOffset realNow) => new(text.KeyId, Hash(text.Secret), scopes)
    {
        TenantId = tenantId,
        IsSandbox = text.IsSandbox,
        CreatedAt = realNow,
        ExpiresAt = expiresAt,
    };

    /// <summary>From when on a key that expires on this date is refused: its start where the tenant is; null where it has begun, by the real clock.</summary>
    public static DateTimeOffset? ExpiryOn(DateOnly date, TenantCalendar calendar, DateTimeOffset realNow) =>
        calendar.StartOf(date) is var start && start > realNow ? start : null;

    /// <summary>Whether the key opens the door now; the secret is compared in constant time.</summary>
    public bool Accepts(ApiKeyText text, DateTimeOffset realNow) =>
        CryptographicOperations.FixedTimeEquals(SecretHash, Hash(text.Secret))
        && text.IsSandbox == IsSandbox
        && RevokedAt is null
        && !(ExpiresAt <= realNow);

    /// <summary>Refuses the key from now on.</summary>
    public void Revoke(DateTimeOffset realNow) => RevokedAt ??= realNow;

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
