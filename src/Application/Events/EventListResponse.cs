namespace Connect.Application.Events;

/// <summary>A part of the event feed.</summary>
/// <param name="Items">The matching events, oldest first.</param>
/// <param name="LatestSequence">
/// The sequence up to which this response has read the feed. If items has fewer than limit events, it contains every
/// matching event up to this sequence: continue with this value as after. If items has limit events, continue with the
/// sequence of the last one. latestSequence is never less than after: if the feed ends earlier, it equals after.
/// </param>
public sealed record EventListResponse(IReadOnlyList<EventResponse> Items, long LatestSequence);
