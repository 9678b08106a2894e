using Connect.Application.Events;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Gives its answers one after the other, the last again and again, and remembers what was asked for.</summary>
internal sealed class FakeEventFeed(params EventListAnswer[] answers) : IEventFeed
{
    public List<ListEvents> Asked { get; } = [];

    public Task<EventListAnswer> Read(ListEvents wanted, CancellationToken cancellationToken)
    {
        Asked.Add(wanted);
        return Task.FromResult(answers[Math.Min(Asked.Count, answers.Length) - 1]);
    }
}
