using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Application.Events;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Events;

internal sealed class ListEventsEndpoint : IEndpoint
{
    private const string Page = $$"""
        { "items": [ { "eventId": "0198c0de-0000-7000-8000-00000e000001", "type": "subscription.addon.cancellation_scheduled",
            "occurredAt": "2024-02-12T14:05:09.120Z", "sequence": 42, "actor": "demo", "dataVersion": 1, "data": {{ExampleParts.AddOn}} } ],
          "latestSequence": 42 }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/events", Handle)
        .WithTags(Areas.Events)
        .WithName("listEvents")
        .WithSummary("List events")
        .WithDescription("Lists every event of the tenant in order, without gaps.")
        .Returns<EventListResponse>(Page)
        .RequireScope(Scopes.EventsRead);

    private static Task<IResult> Handle(
        AfterParameter after,
        EventFilterParameters filter,
        LimitParameter limit,
        Sender sender,
        CancellationToken cancellationToken)
    {
        var query = new ListEvents(after.Sequence, limit.Count)
        {
            Type = filter.Type,
            Subscription = filter.Subscription,
            Wait = filter.Wait,
        };
        return sender.Send(query, cancellationToken);
    }
}
