using Connect.Application.Events;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>
/// Gives its answers one after the other, the last again and again, and remembers what was asked for; there is news as
/// long as there are answers left.
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

    public Task<bool> WaitForNews(long after, TimeSpan atMost, CancellationToken cancellationToken)
    {
        Waits.Add((after, atMost));
        Waiting?.Invoke();
        return Task.FromResult(Asked.Count < responses.Length);
    }
}
