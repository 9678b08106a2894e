using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.ApiKeys;

/// <summary>Manages API keys for the service operator.</summary>
public sealed class ApiKeyAdministration
{
    private readonly ConnectDbContext db;

    internal ApiKeyAdministration(ConnectDbContext db) => this.db = db;

    /// <summary>
    /// Stores a new random key of a tenant and returns its text. Only the hash is stored, so the text cannot be read again.
    /// </summary>
    public async Task<ApiKeyText> Create(
        Tenant tenant, IReadOnlyList<string> scopes, DateTimeOffset? expiresAt, DateTimeOffset realNow, CancellationToken cancellationToken)
    {
        var text = ApiKeyText.Random(tenant.IsSandbox);
        db.Add(ApiKey.Create(tenant.TenantId, text, scopes, expiresAt, realNow));
        await db.SaveChangesAsync(cancellationToken);
        return text;
    }
}
