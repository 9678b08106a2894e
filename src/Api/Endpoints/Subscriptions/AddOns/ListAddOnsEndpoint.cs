using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Path;
using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class ListAddOnsEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions/{subscriptionId}/addons", Handle)
        .WithTags(Areas.AddOns)
        .WithName("listSubscriptionAddOns")
        .WithSummary("List add-ons")
        .WithDescription("Lists the add-ons of a subscription. If no status is given, it leaves out those that have ended.")
        .Returns<AddOnListResponse>($$"""{ "items": [ {{ExampleParts.AddOn}} ] }""")
        .IsAboutASubscription()
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        StatusParameter status,
        AsOfParameter asOf,
        IfNoneMatchParameter ifNoneMatch,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new ListAddOns(subscription.Value, status.Statuses, asOf.Instant), ifNoneMatch, cancellationToken);
}
