using Connect.Application.Events;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>
/// Returns its pages one after the other, the last one repeatedly, and records the queries; a wait ends at once as
/// long as there are pages left.
/// </summary>
internal sealed class FakeEventFeed(params EventListResponse[] responses) : IEventFeed
{
    public List<ListEvents> Asked { get; } = [];

    public List<(long After, TimeSpan AtMost)> Waits { get; } = [];

    public Action? Waiting { get; init; }

    public Task<EventListResponse> Read(ListEvents wanted, CancellationToken cancellationToken)
    {
        Asked.Add(wanted);
        return Task.FromResult(responses[Math.Min(Asked.Count, responses.Length) - 1]);
    }

    public Task<bool> WaitForEvent(long after, TimeSpan timeout, CancellationToken cancellationToken)
    {
        Waits.Add((after, timeout));
        Waiting?.Invoke();
        return Task.FromResult(Asked.Count < responses.Length);
    }
}
