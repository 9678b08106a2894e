using Connect.Domain.ApiKeys;

namespace Connect.Application.ApiKeys;

/// <summary>The API keys of all tenants. They are read before the caller's tenant is known.</summary>
public interface IApiKeys
{
    /// <summary>Finds a key by its public ID, even if it is revoked or has expired.</summary>
    Task<ApiKey?> Find(string keyId, CancellationToken cancellationToken);
}
