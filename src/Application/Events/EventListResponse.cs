namespace Connect.Application.Events;

/// <summary>A stretch of the event feed.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="LatestSequence">
/// How far this answer has looked. Every event up to here that fits the filters stands in items, unless items holds
/// limit events; then go on from the last of them. So a reader may always take the last item's sequence, or
/// latestSequence where items is shorter than limit, as its next after, and misses nothing. It is never less than
/// after: if the feed does not reach that far yet, it is after itself.
/// </param>
public sealed record EventListResponse(IReadOnlyList<EventResponse> Items, long LatestSequence);
