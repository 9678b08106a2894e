using Connect.Api.Authentication;
using Connect.Api.Descriptions;
using Connect.Api.Idempotency;
using Connect.Api.Problems;
using Connect.Application.Idempotency;
using Connect.Application.Transactions;
using Connect.Domain.Refusals;

namespace Connect.Api.Endpoints;

/// <summary>What endpoints declare about themselves.</summary>
internal static class EndpointConventions
{
    /// <summary>Only an API key that holds the scope may call it.</summary>
    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder endpoint, string scope)
    {
        var required = new RequiredScope(scope);
        return endpoint.WithMetadata(required).RequireAuthorization(policy => policy.AddRequirements(required));
    }

    /// <summary>It takes an Idempotency-Key: the same key with the same request gets the same response for 24 hours.</summary>
    public static RouteHandlerBuilder IsIdempotent(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<IdempotencyFilter>()
        .WithMetadata(
            new ParameterDescription(
                IdempotencyKeyHeader.Name,
                ParameterDescription.Header,
                "1 to 256 printable ASCII characters, bare or as a quoted string; "
                    + "the same key with the same request gets the same response for 24 hours.",
                Schemas.Text(min: 1, IdempotentRequest.MaxKeyLength)),
            RefusalDescription.Of(HttpProblems.IdempotencyKeyInvalid),
            RefusalDescription.Of(IdempotencyRefusals.KeyReused, IdempotencyRefusals.InProgress, TransactionRefusals.ConcurrencyConflict));

    /// <summary>It writes nothing although its method is not GET, so it ignores an Idempotency-Key.</summary>
    public static RouteHandlerBuilder WritesNothing(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new ReadDescription());

    /// <summary>Its response is about one subscription: the ETag is that subscription's version, and the caller may cache it.</summary>
    public static RouteHandlerBuilder IsAboutASubscription(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new SubscriptionDescription());

    /// <summary>An example of the body that it takes, in JSON.</summary>
    public static RouteHandlerBuilder TakesExample(this RouteHandlerBuilder endpoint, string example) =>
        endpoint.WithMetadata(new RequestExample(example));

    /// <summary>The body of its response if it grants the request, with an example in JSON; without a status, 200.</summary>
    public static RouteHandlerBuilder Returns<T>(this RouteHandlerBuilder endpoint, string example, params int[] statuses) =>
        (statuses.Length == 0 ? [StatusCodes.Status200OK] : statuses)
            .Aggregate(endpoint, (builder, status) => builder.Produces<T>(status))
            .WithMetadata(new ResponseExample(example));

    /// <summary>The codes that it refuses with, besides those that come with its parameters.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params RefusalCode[] codes) =>
        endpoint.WithMetadata(RefusalDescription.Of(codes));
}
