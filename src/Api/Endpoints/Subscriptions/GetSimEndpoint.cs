using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Endpoints.Subscriptions;

internal sealed class GetSimEndpoint : IEndpoint
{
    private const string Example = """
        { "esim": false, "iccid": "8946000000000000001", "pin1": "1234", "puk1": "12345678" }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions/{subscriptionId}/sim", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("getSubscriptionSim")
        .WithSummary("Get the SIM")
        .WithDescription("Returns the SIM of a subscription with PIN and PUK. Every call is recorded in the audit log.")
        .Returns<SimWithSecretsResponse>(Example)
        .Refuses(SimRefusals.SimNotFound)
        .RequireScope(Scopes.SimsSecrets);

    private static Task<IResult> Handle(SubscriptionIdParameter subscription, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new GetSim(subscription.Value), cancellationToken);
}
