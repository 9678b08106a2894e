using Connect.Api.Binding.Json;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class PreviewAddOnCancellationEndpoint : IEndpoint
{
    private const string Decision = $$"""
        { "subscriptionAddonId": "{{ExampleParts.AddOnId}}", "productOfferingId": "data-10gb",
          "effectiveDate": "2024-03-01", "immediate": false, "rule": "OFFERING_SCHEDULE",
          "trace": [
            { "rule": "NOT_STARTED", "outcome": "NOT_APPLICABLE" },
            { "rule": "REQUESTED", "outcome": "NOT_APPLICABLE" },
            { "rule": "ALREADY_SCHEDULED", "outcome": "NOT_APPLICABLE" },
            { "rule": "OFFERING_SCHEDULE", "date": "2024-03-01", "outcome": "CHOSEN" },
            { "rule": "COMMITMENT_END", "outcome": "NOT_APPLICABLE" },
            { "rule": "SUBSCRIPTION_END", "outcome": "NOT_APPLICABLE" } ],
          "events": [ "subscription.addon.cancellation_scheduled" ] }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPost("/subscriptions/{subscriptionId}/addons/cancel/preview", Handle)
        .WithTags(Areas.AddOns)
        .WithName("previewSubscriptionAddOnCancellation")
        .WithSummary("Preview a cancellation")
        .WithDescription("Shows what a cancel request with this body would do. The same rules decide, and nothing is written.")
        .TakesExample("""{ "productOfferingId": "data-10gb", "reason": "No longer needed" }""")
        .Returns<CancellationDecisionResponse>(Decision)
        .IsAboutASubscription()
        .Refuses(CancelAddOnEndpoint.Refusals)
        .RequireScope(Scopes.SubscriptionsRead)
        .WritesNothing();

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        JsonBody<CancelAddOnRequest> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new PreviewAddOnCancellation(subscription.Value, body.Value), cancellationToken);
}
