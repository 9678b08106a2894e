using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Json;
using Connect.Api.Binding.Path;
using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class UndoAddOnCancellationEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/addons/undo-cancel", Handle)
        .WithTags(Areas.AddOns)
        .WithName("undoSubscriptionAddOnCancellation")
        .WithSummary("Undo a cancellation")
        .WithDescription("Undoes a scheduled cancellation that has not taken effect.")
        .TakesExample("""{ "productOfferingId": "data-10gb" }""")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .Refuses(
            AddOnRefusals.AddOnNotFound,
            AddOnRefusals.AddOnAmbiguous,
            CancellationRefusals.NothingToUndo,
            CancellationRefusals.CancellationAlreadyEffective)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        IfMatchParameter ifMatch,
        ExpandParameter expand,
        JsonBody<UndoAddOnCancellationRequest> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new UndoAddOnCancellation(subscription.Value, body.Value, expand.IncludesAddOns, ifMatch.Value), cancellationToken);
}
