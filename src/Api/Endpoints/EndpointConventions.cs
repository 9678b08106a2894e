using Connect.Api.Authentication;
using Connect.Api.Binding;
using Connect.Api.Http;

namespace Connect.Api.Endpoints;

/// <summary>What endpoints declare about themselves.</summary>
internal static class EndpointConventions
{
    /// <summary>Only for an API key that holds the scope.</summary>
    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder endpoint, string scope)
    {
        var required = new RequiredScope(scope);
        return endpoint.WithMetadata(required).RequireAuthorization(policy => policy.AddRequirements(required));
    }

    /// <summary>Takes an Idempotency-Key: the same key with the same request answers the same result for 24 hours.</summary>
    public static RouteHandlerBuilder IsIdempotent(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<IdempotencyFilter>()
        .WithMetadata(new ParameterDescription(
            IdempotencyKeyHeader.Name,
            ParameterDescription.Header,
            "1 to 256 printable ASCII characters, bare or as a quoted string; the same key with the same request answers the same result for 24 hours."));
}
