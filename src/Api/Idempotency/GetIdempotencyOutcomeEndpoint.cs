using System.Security.Claims;
using Connect.Api.Authentication;
using Connect.Api.Endpoints;
using Connect.Api.Http;
using Connect.Application.Idempotency;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Idempotency;

internal sealed class GetIdempotencyOutcomeEndpoint : IEndpoint
{
    private const string Outcome = $$"""
        { "key": "my-first-cancel", "method": "POST", "path": "/customers", "status": 201, "createdAt": "2024-02-12T14:05:09.120Z",
          "expiresAt": "2024-02-13T14:05:09.120Z", "response": {{ExampleParts.Customer}} }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/idempotency-keys", Handle)
        .WithTags(Areas.Idempotency)
        .WithName("getIdempotencyOutcome")
        .WithSummary("Look up a key")
        .WithDescription("Shows the outcome of the request that carried this key, without sending the request again.")
        .Returns<IdempotencyOutcomeResponse>(Outcome)
        .Refuses(IdempotencyRefusals.KeyNotFound)
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(KeyParameter key, ClaimsPrincipal user, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new GetIdempotencyOutcome(key.Key, Caller.Of(user).Scopes), cancellationToken);
}
