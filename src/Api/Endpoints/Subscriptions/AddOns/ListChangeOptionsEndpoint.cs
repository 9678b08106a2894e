using Connect.Api.Binding.Path;
using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions.AddOns;

internal sealed class ListChangeOptionsEndpoint : IEndpoint
{
    private const string Options = $$"""
        { "items": [ { "productOffering": {{ExampleParts.AddOnOffering}}, "changeSchedule": "BEGINNING_OF_NEXT_MONTH",
            "changeScheduleDate": "2024-03-01" } ] }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions/{subscriptionId}/addons/product-offering-options", Handle)
        .WithTags(Areas.AddOns)
        .WithName("listSubscriptionAddOnChangeOptions")
        .WithSummary("List change options")
        .WithDescription("Shows the offerings that an add-on can be changed to, and from which date.")
        .Returns<ChangeOptionListResponse>(Options)
        .IsAboutASubscription()
        .Refuses(
            SubscriptionRefusals.SubscriptionCancelled,
            AddOnRefusals.AddOnNotFound,
            AddOnRefusals.AddOnAmbiguous,
            AddOnRefusals.AddOnAlreadyCancelled,
            AddOnRefusals.AddOnExpired)
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(
        SubscriptionIdParameter subscription,
        CurrentProductOfferingParameter current,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new ListChangeOptions(subscription.Value, current.Value), cancellationToken);
}
