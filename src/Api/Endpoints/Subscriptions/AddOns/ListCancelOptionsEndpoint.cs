using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class ListCancelOptionsEndpoint : IEndpoint
{
    private const string Options = $$"""
        { "items": [ { "subscriptionAddonId": "{{ExampleParts.AddOnId}}", "productOfferingId": "data-10gb", "cancellable": true,
            "cancelSchedule": "BEGINNING_OF_NEXT_MONTH", "defaultDate": "2024-03-01", "earliestDate": "2024-02-12" } ] }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions/{subscriptionId}/addons/cancel-options", Handle)
        .WithTags(Areas.AddOns)
        .WithName("listSubscriptionAddOnCancelOptions")
        .WithSummary("List cancel options")
        .WithDescription("Shows for each add-on that has not ended whether it can be cancelled, from which date, and why.")
        .Returns<CancelOptionListResponse>(Options)
        .IsAboutASubscription()
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(SubscriptionIdParameter subscription, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new ListCancelOptions(subscription.Value), cancellationToken);
}
