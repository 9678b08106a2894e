using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints;

/// <summary>Subscriptions.</summary>
internal static class SubscriptionEndpoints
{
    public static void MapSubscriptions(this IEndpointRouteBuilder routes)
    {
        var subscriptions = routes.MapGroup("/subscriptions").WithTags("Subscriptions");

        subscriptions.MapPost("", (JsonBody<CreateSubscriptionRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new CreateSubscription(body.Value), cancellationToken))
            .WithName("createSubscription")
            .WithSummary("Create a subscription for an existing customer.")
            .Produces<SubscriptionAnswer>(StatusCodes.Status201Created)
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();

        subscriptions.MapGet("/{subscriptionId}", (SubscriptionIdParameter subscription, ExpandParameter expand, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new GetSubscription(subscription.Value, expand.AddOns), cancellationToken))
            .WithName("getSubscription")
            .WithSummary("One subscription.")
            .Produces<SubscriptionAnswer>()
            .RequireScope(Scopes.SubscriptionsRead);
    }
}
