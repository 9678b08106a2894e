using System.Security.Claims;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Authentication;

/// <summary>Who an API key says is calling.</summary>
internal sealed class Caller(ApiKey key) : ClaimsIdentity(ApiKeyScheme.Name)
{
    public Guid TenantId { get; } = key.TenantId;

    public string KeyId { get; } = key.KeyId;

    public IReadOnlyList<string> Scopes { get; } = key.Scopes;
}
