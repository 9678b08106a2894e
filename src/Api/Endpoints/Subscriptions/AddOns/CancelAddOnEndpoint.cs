using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Json;
using Connect.Api.Binding.Path;
using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class CancelAddOnEndpoint : IEndpoint
{
    /// <summary>The preview refuses with the same codes, because the same rules decide.</summary>
    public static readonly RefusalCode[] Refusals =
    [
        SubscriptionRefusals.SubscriptionCancelled,
        AddOnRefusals.AddOnNotFound,
        AddOnRefusals.AddOnAmbiguous,
        AddOnRefusals.AddOnAlreadyCancelled,
        AddOnRefusals.AddOnExpired,
        AddOnRefusals.EffectiveDateChanged,
        DateRefusals.ScheduledDateInPast,
        AddOnRefusals.ScheduledDateAfterSubscriptionEnd,
        CommitmentRefusals.CommitmentActive,
    ];

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/addons/cancel", Handle)
        .WithTags(Areas.AddOns)
        .WithName("cancelSubscriptionAddOn")
        .WithSummary("Cancel an add-on")
        .WithDescription("Cancels an add-on of a subscription, now or on a date.")
        .TakesExample("""{ "productOfferingId": "data-10gb", "reason": "No longer needed" }""")
        .Returns<SubscriptionResponse>(ExampleParts.Subscription)
        .IsAboutASubscription()
        .Refuses(Refusals)
        .RequireScope(Scopes.SubscriptionsWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        IfMatchParameter ifMatch,
        ExpandParameter expand,
        JsonBody<CancelAddOnRequest> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new CancelAddOn(subscription.Value, body.Value, expand.IncludesAddOns, ifMatch.Value), cancellationToken);
}
