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

internal sealed class ChangeAddOnEndpoint : IEndpoint
{
    private const string Request = $$"""
        { "subscriptionAddonId": "{{ExampleParts.AddOnId}}", "productOfferingId": "data-20gb", "reason": "Needs more data" }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPut("/subscriptions/{subscriptionId}/addons/product-offering-change", Handle)
        .WithTags(Areas.AddOns)
        .WithName("changeSubscriptionAddOnProductOffering")
        .WithSummary("Change an add-on")
        .WithDescription("Changes an add-on to another offering of its group, on the first date that the offering's changeSchedule allows.")
        .TakesExample(Request)
        .Returns<SubscriptionAddOnResponse>(ExampleParts.AddOn)
        .IsAboutASubscription()
        .Refuses(
            SubscriptionRefusals.SubscriptionCancelled,
            AddOnRefusals.AddOnNotFound,
            AddOnRefusals.AddOnAlreadyCancelled,
            AddOnRefusals.AddOnExpired,
            CatalogRefusals.ProductOfferingNotFound,
            CatalogRefusals.ProductOfferingArchived,
            CatalogRefusals.AddOnNotApplicable,
            AddOnChangeRefusals.ChangeToSameOffering,
            AddOnChangeRefusals.CancellationScheduled,
            DateRefusals.ScheduledDateInPast,
            AddOnRefusals.ScheduledDateAfterSubscriptionEnd,
            CommitmentRefusals.CommitmentActive)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        IfMatchParameter ifMatch,
        JsonBody<ChangeAddOnRequest> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new ChangeAddOn(subscription.Value, body.Value, ifMatch.Value), cancellationToken);
}
