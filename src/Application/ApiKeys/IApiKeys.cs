using Connect.Domain.ApiKeys;

namespace Connect.Application.ApiKeys;

/// <summary>The API keys of all tenants; read before the caller is known.</summary>
public interface IApiKeys
{
    /// <summary>Finds a key by its public id, also one that is revoked or has run out.</summary>
    Task<ApiKey?> Find(string keyId, CancellationToken cancellationToken);
}
