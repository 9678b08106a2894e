using Connect.Api.Authentication;
using Connect.Api.Binding;
using Connect.Api.Idempotency;
using Connect.Application.Idempotency;
using Connect.Domain.Refusals;

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
            "1 to 256 printable ASCII characters, bare or as a quoted string; the same key with the same request answers the same result for 24 hours.",
            Schemas.Text(min: 1, IdempotentRequest.MaxKeyLength)));

    /// <summary>Answers with this body where it grants.</summary>
    public static RouteHandlerBuilder Returns<T>(this RouteHandlerBuilder endpoint, params int[] statuses) =>
        (statuses.Length == 0 ? [StatusCodes.Status200OK] : statuses)
            .Aggregate(endpoint, (builder, status) => builder.Produces<T>(status))
            .WithMetadata(new ResponseDescription(typeof(T)));

    /// <summary>Refuses with these codes, besides those that come with what it takes.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params RefusalCode[] codes) =>
        endpoint.WithMetadata(new RefusalDescription(codes));
}
