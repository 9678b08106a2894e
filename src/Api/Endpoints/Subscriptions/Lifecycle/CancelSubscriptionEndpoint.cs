using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Json;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.Lifecycle;

internal sealed class CancelSubscriptionEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/cancel", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("cancelSubscription")
        .WithSummary("Cancel a subscription")
        .WithDescription("Cancels a subscription, now or on a date. Each add-on ends with it, or on its own earlier date.")
        .TakesExample("""{ "schedule": "BEGINNING_OF_NEXT_MONTH", "reason": "BETTER_DEAL_PRICE" }""")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .Refuses(
            SubscriptionRefusals.SubscriptionCancelled,
            DateRefusals.ScheduledDateInPast,
            CommitmentRefusals.CommitmentActive)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        IfMatchParameter ifMatch,
        JsonBody<CancelSubscriptionRequest> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new CancelSubscription(subscription.Value, body.Value, ifMatch.Value), cancellationToken);
}
