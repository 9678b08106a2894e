using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

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
            .Returns<SubscriptionResponse>(StatusCodes.Status201Created)
            .Refuses(
                CustomerRefusals.CustomerNotFound, CatalogRefusals.ProductOfferingNotFound, CatalogRefusals.ProductOfferingArchived,
                ReferenceId.ReferenceIdTaken, SubscriptionRefusals.MsisdnTaken, AddOnRefusals.ScheduledDateInPast)
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();

        subscriptions.MapGet("/{subscriptionId}", (SubscriptionIdParameter subscription, ExpandParameter expand, IfNoneMatchParameter ifNoneMatch, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new GetSubscription(subscription.Value, expand.AddOns), ifNoneMatch, cancellationToken))
            .WithName("getSubscription")
            .WithSummary("One subscription.")
            .Returns<SubscriptionResponse>()
            .RequireScope(Scopes.SubscriptionsRead);
    }
}
