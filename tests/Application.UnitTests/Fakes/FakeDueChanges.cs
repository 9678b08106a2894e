using Connect.Application.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Returns its batches one after the other, then an empty last one, and records the instants that it was called with.</summary>
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
