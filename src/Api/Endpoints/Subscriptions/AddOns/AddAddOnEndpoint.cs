using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Json;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class AddAddOnEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/addons", Handle)
        .WithTags(Areas.AddOns)
        .WithName("addSubscriptionAddOn")
        .WithSummary("Add an add-on")
        .WithDescription("Adds an add-on to a subscription, now or on a date.")
        .TakesExample("""{ "productOfferingId": "data-10gb" }""")
        .Returns<SubscriptionAddOnResponse>(ExampleParts.AddOn, StatusCodes.Status201Created)
        .IsAboutASubscription()
        .Refuses(
            SubscriptionRefusals.SubscriptionCancelled,
            SubscriptionRefusals.SubscriptionNotActive,
            CatalogRefusals.ProductOfferingNotFound,
            CatalogRefusals.ProductOfferingArchived,
            CatalogRefusals.AddOnNotApplicable,
            DateRefusals.ScheduledDateInPast,
            AddOnRefusals.ScheduledDateAfterSubscriptionEnd)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        IfMatchParameter ifMatch,
        JsonBody<AddAddOnRequest> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new AddAddOn(subscription.Value, body.Value, ifMatch.Value), cancellationToken);
}
