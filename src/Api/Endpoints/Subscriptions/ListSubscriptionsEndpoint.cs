using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Subscriptions;

internal sealed class ListSubscriptionsEndpoint : IEndpoint
{
    private const string Page = $$"""{ "items": [ {{ExampleParts.Subscription}} ], "nextCursor": "CfDJ8M" }""";

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/subscriptions", Handle)
        .WithTags(Areas.Subscriptions)
        .WithName("listSubscriptions")
        .WithSummary("List subscriptions")
        .WithDescription("Returns the subscriptions of the tenant, newest first, page by page.")
        .Returns<SubscriptionListResponse>(Page)
        .RequireScope(Scopes.SubscriptionsRead);

    private static Task<IResult> Handle(
        SubscriptionFilterParameters filter,
        LimitParameter limit,
        CursorParameter cursor,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new ListSubscriptions(filter.Filter, new(limit.Count, cursor.Value)), cancellationToken);
}
