using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Path;
using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Subscriptions;

internal sealed class GetSubscriptionEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions/{subscriptionId}", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("getSubscription")
        .WithSummary("Get a subscription")
        .WithDescription("Returns one subscription, with its add-ons if you ask for them.")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        ExpandParameter expand,
        IfNoneMatchParameter ifNoneMatch,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new GetSubscription(subscription.Value, expand.IncludesAddOns), ifNoneMatch, cancellationToken);
}
