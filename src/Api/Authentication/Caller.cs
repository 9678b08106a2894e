using System.Security.Claims;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Authentication;

/// <summary>The caller that an API key identifies.</summary>
internal sealed class Caller(ApiKey key) : ClaimsIdentity(ApiKeyScheme.Name)
{
    public string KeyId { get; } = key.KeyId;

    public IReadOnlyList<string> Scopes { get; } = key.Scopes;

    /// <summary>The authenticated caller. Throws if the endpoint does not require a scope.</summary>
    public static Caller Of(ClaimsPrincipal user) =>
        user.Identity as Caller ?? throw new InvalidOperationException("No caller is authenticated: the endpoint lacks RequireScope.");
}
