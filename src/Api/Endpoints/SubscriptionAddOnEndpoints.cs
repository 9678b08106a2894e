using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints;

/// <summary>The add-ons of a subscription.</summary>
internal static class SubscriptionAddOnEndpoints
{
    // Of a cancel and of its preview.
    private static readonly RefusalCode[] CancelRefusals =
    [
        SubscriptionRefusals.SubscriptionCancelled, AddOnRefusals.AddOnNotFound, AddOnRefusals.AddOnAmbiguous, AddOnRefusals.AddOnAlreadyCancelled,
        AddOnRefusals.AddOnExpired, AddOnRefusals.EffectiveDateChanged, AddOnRefusals.ScheduledDateInPast,
        AddOnRefusals.ScheduledDateAfterSubscriptionEnd, AddOnRefusals.CommitmentActive,
    ];

    public static void MapSubscriptionAddOns(this IEndpointRouteBuilder routes)
    {
        var addOns = routes.MapGroup("/subscriptions/{subscriptionId}/addons").WithTags("Subscription add-ons");

        addOns.MapGet("", (SubscriptionIdParameter subscription, StatusParameter status, AsOfParameter asOf, IfNoneMatchParameter ifNoneMatch, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new ListAddOns(subscription.Value, status.Statuses, asOf.Instant), ifNoneMatch, cancellationToken))
            .WithName("listSubscriptionAddOns")
            .WithSummary("The add-ons of a subscription; those that have not ended, unless asked otherwise.")
            .Returns<AddOnListResponse>()
            .RequireScope(Scopes.SubscriptionsRead);

        addOns.MapPost("", (SubscriptionIdParameter subscription, IfMatchParameter ifMatch, JsonBody<AddAddOnRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new AddAddOn(subscription.Value, body.Value, ifMatch.Value), cancellationToken))
            .WithName("addSubscriptionAddOn")
            .WithSummary("Add an add-on, now or on a date.")
            .Returns<SubscriptionAddOnResponse>(StatusCodes.Status201Created)
            .Refuses(
                SubscriptionRefusals.SubscriptionCancelled, SubscriptionRefusals.SubscriptionNotActive, CatalogRefusals.ProductOfferingNotFound,
                CatalogRefusals.ProductOfferingArchived, CatalogRefusals.AddOnNotApplicable, AddOnRefusals.ScheduledDateInPast,
                AddOnRefusals.ScheduledDateAfterSubscriptionEnd)
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();

        addOns.MapPost("/cancel", (SubscriptionIdParameter subscription, IfMatchParameter ifMatch, ExpandParameter expand, JsonBody<CancelAddOnRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new CancelAddOn(subscription.Value, body.Value, expand.AddOns, ifMatch.Value), cancellationToken))
            .WithName("cancelSubscriptionAddOn")
            .WithSummary("Cancel an add-on of a subscription, now or on a date.")
            .Returns<SubscriptionResponse>()
            .Refuses(CancelRefusals)
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();

        addOns.MapPost("/cancel/preview", (SubscriptionIdParameter subscription, JsonBody<CancelAddOnRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new PreviewAddOnCancellation(subscription.Value, body.Value), cancellationToken))
            .WithName("previewSubscriptionAddOnCancellation")
            .WithSummary("What a cancel with this body would do, decided by the same rules, writing nothing.")
            .Returns<CancellationDecisionResponse>()
            .Refuses(CancelRefusals)
            .RequireScope(Scopes.SubscriptionsRead);

        addOns.MapGet("/cancel-options", (SubscriptionIdParameter subscription, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new ListCancelOptions(subscription.Value), cancellationToken))
            .WithName("listSubscriptionAddOnCancelOptions")
            .WithSummary("For each add-on that has not ended, whether and from when it can be cancelled, and why.")
            .Returns<CancelOptionListResponse>()
            .RequireScope(Scopes.SubscriptionsRead);

        addOns.MapPost("/undo-cancel", (SubscriptionIdParameter subscription, IfMatchParameter ifMatch, ExpandParameter expand, JsonBody<UndoAddOnCancellationRequest> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new UndoAddOnCancellation(subscription.Value, body.Value, expand.AddOns, ifMatch.Value), cancellationToken))
            .WithName("undoSubscriptionAddOnCancellation")
            .WithSummary("Take back a scheduled cancellation that has not taken effect.")
            .Returns<SubscriptionResponse>()
            .Refuses(AddOnRefusals.AddOnNotFound, AddOnRefusals.AddOnAmbiguous, AddOnRefusals.NothingToUndo, AddOnRefusals.CancellationAlreadyEffective)
            .RequireScope(Scopes.SubscriptionsWrite)
            .IsIdempotent();
    }
}
