using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Events;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints;

/// <summary>The event feed.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder routes) => routes
        .MapGet("/events", (AfterParameter after, EventFilterParameters filter, LimitParameter limit, Sender sender, CancellationToken cancellationToken) =>
            sender.Send(new ListEvents(after.Sequence, limit.Count) { Type = filter.Type, Subscription = filter.Subscription, Wait = filter.Wait }, cancellationToken))
        .WithTags("Events")
        .WithName("listEvents")
        .WithSummary("Every event of the tenant in order, without gaps.")
        .Returns<EventListResponse>()
        .RequireScope(Scopes.EventsRead);
}
