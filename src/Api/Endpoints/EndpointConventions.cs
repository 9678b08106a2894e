using Connect.Api.Authentication;
using Connect.Api.Descriptions;
using Connect.Domain.Refusals;

namespace Connect.Api.Endpoints;

internal static class EndpointConventions
{
    /// <summary>Only an API key with this scope may call the endpoint.</summary>
    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder endpoint, string scope)
    {
        var required = new RequiredScope(scope);
        return endpoint.WithMetadata(required).RequireAuthorization(policy => policy.AddRequirements(required));
    }

    /// <summary>It writes nothing although its method is not GET, so it ignores an Idempotency-Key.</summary>
    public static RouteHandlerBuilder WritesNothing(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new ReadDescription());

    /// <summary>The response is about one subscription: the ETag is that subscription's version, and the caller may cache it.</summary>
    public static RouteHandlerBuilder IsAboutASubscription(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new SubscriptionDescription());

    /// <summary>An example of the request body, in JSON.</summary>
    public static RouteHandlerBuilder TakesExample(this RouteHandlerBuilder endpoint, string example) =>
        endpoint.WithMetadata(new RequestExample(example));

    /// <summary>The type of the response body if the request is granted, with an example in JSON. The default status is 200.</summary>
    public static RouteHandlerBuilder Returns<T>(this RouteHandlerBuilder endpoint, string example, params int[] statuses) =>
        (statuses.Length == 0 ? [StatusCodes.Status200OK] : statuses)
            .Aggregate(endpoint, (builder, status) => builder.Produces<T>(status))
            .WithMetadata(new ResponseExample(example));

    /// <summary>The codes with which the endpoint refuses, in addition to those of its parameters.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params RefusalCode[] codes) =>
        endpoint.WithMetadata(RefusalDescription.Of(codes));
}
