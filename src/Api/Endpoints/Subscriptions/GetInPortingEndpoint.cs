using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions;

internal sealed class GetInPortingEndpoint : IEndpoint
{
    private const string Example = """
        { "msisdn": "+46701234567", "status": "SCHEDULED", "direction": "INBOUND", "scheduledAt": "2024-03-01",
          "createdAt": "2024-02-12T14:05:09.120Z" }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions/{subscriptionId}/in-porting", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("getSubscriptionInPorting")
        .WithSummary("Get the porting")
        .WithDescription("Returns the details of the number that is ported in.")
        .Returns<PortingResponse>(Example)
        .IsAboutASubscription()
        .Refuses(PortingRefusals.PortingNotFound)
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(SubscriptionIdParameter subscription, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new GetInPorting(subscription.Value), cancellationToken);
}
