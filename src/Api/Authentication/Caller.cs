using System.Security.Claims;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Authentication;

/// <summary>Who an API key says is calling.</summary>
internal sealed class Caller(ApiKey key) : ClaimsIdentity(ApiKeyScheme.Name)
{
    public string KeyId { get; } = key.KeyId;

    public IReadOnlyList<string> Scopes { get; } = key.Scopes;

    /// <summary>Who was authenticated; only for an endpoint that requires a scope.</summary>
    public static Caller Of(ClaimsPrincipal user) =>
        user.Identity as Caller ?? throw new InvalidOperationException("Nobody is authenticated: the endpoint lacks RequireScope.");
}
