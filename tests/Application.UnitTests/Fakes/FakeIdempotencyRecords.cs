using Connect.Application.Idempotency;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Has at most one record and one outcome, and records what was stored and the times of the look-ups.</summary>
internal sealed class FakeIdempotencyRecords(IdempotencyRecord? held = null, Journal? journal = null) : IIdempotencyRecords
{
    public List<(string Key, DateTimeOffset Now)> Asked { get; } = [];

    public List<StoredRecord> Stored { get; } = [];

    public bool IsHeldByAnotherNode { get; init; }

    /// <summary>The record that another process commits after the first look-up.</summary>
    public IdempotencyRecord? StoredMeanwhile { get; init; }

    public Task<bool> Lock(string key, TimeSpan timeout, CancellationToken cancellationToken)
    {
        journal?.Add("lock key");
        return Task.FromResult(!IsHeldByAnotherNode);
    }

    public Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        journal?.Add("find record");
        Asked.Add((key, now));
        return Task.FromResult(Asked.Count > 1 ? StoredMeanwhile ?? held : held);
    }

    public int Removed { get; private set; }

    public Task RemoveExpired(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Removed++;
        return Task.CompletedTask;
    }

    public IdempotencyOutcome? Outcome { get; init; }

    public Task<IdempotencyOutcome?> FindOutcome(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Asked.Add((key, now));
        return Task.FromResult(Outcome);
    }

    public void Store(IdempotentRequest request, StoredResponse response, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        journal?.Add("store record");
        Stored.Add(new(request, response, now, expiresAt));
    }

    public sealed record StoredRecord(IdempotentRequest Request, StoredResponse Response, DateTimeOffset Now, DateTimeOffset ExpiresAt);
}
