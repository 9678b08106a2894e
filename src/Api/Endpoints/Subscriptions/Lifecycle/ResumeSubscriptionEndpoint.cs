using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.Lifecycle;

internal sealed class ResumeSubscriptionEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/resume", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("resumeSubscription")
        .WithSummary("Resume a subscription")
        .WithDescription("Ends the pause, at once. Add-ons keep their state.")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .Refuses(SubscriptionRefusals.SubscriptionCancelled, SubscriptionRefusals.StatusChangeNotAllowed)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription, IfMatchParameter ifMatch, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new ResumeSubscription(subscription.Value, ifMatch.Value), cancellationToken);
}
