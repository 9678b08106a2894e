using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.Lifecycle;

internal sealed class UnblockSubscriptionEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/unblock", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("unblockSubscription")
        .WithSummary("Unblock a subscription")
        .WithDescription("Lifts the block, at once. Add-ons keep their state.")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .Refuses(SubscriptionRefusals.SubscriptionCancelled, SubscriptionRefusals.StatusChangeNotAllowed)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription, IfMatchParameter ifMatch, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new UnblockSubscription(subscription.Value, ifMatch.Value), cancellationToken);
}
