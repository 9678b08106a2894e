using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.Lifecycle;

internal sealed class UndoSubscriptionCancellationEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/undo-cancel", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("undoSubscriptionCancellation")
        .WithSummary("Undo a subscription cancellation")
        .WithDescription("Undoes a scheduled cancellation. Add-ons that would have ended with the subscription go on.")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .Refuses(CancellationRefusals.NothingToUndo, CancellationRefusals.CancellationAlreadyEffective)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription, IfMatchParameter ifMatch, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new UndoSubscriptionCancellation(subscription.Value, ifMatch.Value), cancellationToken);
}
