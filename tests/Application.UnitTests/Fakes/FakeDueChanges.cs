using Connect.Application.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Gives its batches one after the other, then that nothing is left, and remembers until when it was asked.</summary>
internal sealed class FakeDueChanges(params DueBatch[] batches) : IDueChanges
{
    public event Action? Applied;

    public List<DateTimeOffset> Asked { get; } = [];

    public Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken)
    {
        Applied?.Invoke();
        Asked.Add(until);
        return Task.FromResult(Asked.Count <= batches.Length ? batches[Asked.Count - 1] : new(until, IsLast: true));
    }
}
