namespace Connect.Application.Events;

/// <summary>A stretch of the event feed.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="LatestSequence">The sequence of the tenant's newest event.</param>
public sealed record EventListAnswer(IReadOnlyList<EventAnswer> Items, long LatestSequence);
