using System.Security.Claims;
using Connect.Api.Authentication;
using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Idempotency;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints;

/// <summary>The outcomes of requests, by their idempotency keys.</summary>
internal static class IdempotencyEndpoints
{
    public static void MapIdempotency(this IEndpointRouteBuilder routes) => routes
        .MapGet("/idempotency-keys", (KeyParameter key, ClaimsPrincipal user, Sender sender, CancellationToken cancellationToken) =>
            sender.Send(new GetIdempotencyOutcome(key.Key, Caller.Of(user).Scopes), cancellationToken))
        .WithTags("Idempotency")
        .WithName("getIdempotencyOutcome")
        .WithSummary("What became of the request that carried this key, without sending it again.")
        .Returns<IdempotencyOutcomeResponse>()
        .Refuses(IdempotencyRefusals.KeyNotFound)
        .RequireScope(Scopes.SubscriptionsRead);
}
