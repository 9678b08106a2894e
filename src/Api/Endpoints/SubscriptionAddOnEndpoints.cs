using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints;

/// <summary>The add-ons of a subscription.</summary>
internal static class SubscriptionAddOnEndpoints
{
    public static void MapSubscriptionAddOns(this IEndpointRouteBuilder routes)
    {
        var addOns = routes.MapGroup("/subscriptions/{subscriptionId}/addons").WithTags("Subscription add-ons");

        addOns.MapGet("", (SubscriptionIdParameter subscription, StatusParameter status, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new ListAddOns(subscription.Value, status.Statuses), cancellationToken))
            .WithName("listSubscriptionAddOns")
            .WithSummary("The add-ons of a subscription; those that have not ended, unless asked otherwise.")
            .Produces<AddOnListAnswer>()
            .RequireScope(Scopes.SubscriptionsRead);

        addOns.MapPost("", (SubscriptionIdParameter subscription, JsonBody<AddAddOnRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new AddAddOn(subscription.Value, body.Value), cancellationToken))
            .WithName("addSubscriptionAddOn")
            .WithSummary("Add an add-on, now or on a date.")
            .Produces<SubscriptionAddOnAnswer>(StatusCodes.Status201Created)
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();

        addOns.MapPost("/cancel", (SubscriptionIdParameter subscription, JsonBody<CancelAddOnRequest> body, ExpandParameter expand, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new CancelAddOn(subscription.Value, body.Value, expand.AddOns), cancellationToken))
            .WithName("cancelSubscriptionAddOn")
            .WithSummary("Cancel an add-on of a subscription, now or on a date.")
            .Produces<SubscriptionAnswer>()
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();
    }
}
