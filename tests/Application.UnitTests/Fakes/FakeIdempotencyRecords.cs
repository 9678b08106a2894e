using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Idempotency;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Holds one record or none, one outcome or none, and remembers what was stored and at which now it was asked.</summary>
internal sealed class FakeIdempotencyRecords(IdempotencyRecord? held = null, Journal? journal = null) : IIdempotencyRecords
{
    public List<(string Key, DateTimeOffset Now)> Asked { get; } = [];

    public List<StoredAnswer> Stored { get; } = [];

    public bool IsHeldByAnotherNode { get; init; }

    public Task<bool> Claim(string key, TimeSpan patience, CancellationToken cancellationToken)
    {
        journal?.Add("claim key");
        return Task.FromResult(!IsHeldByAnotherNode);
    }

    public Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        journal?.Add("find record");
        Asked.Add((key, now));
        return Task.FromResult(held);
    }

    public IdempotencyOutcome? Outcome { get; init; }

    public Task<IdempotencyOutcome?> FindOutcome(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Asked.Add((key, now));
        return Task.FromResult(Outcome);
    }

    public void Store(IdempotentRequest request, Answer answer, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        journal?.Add("store record");
        Stored.Add(new(request, answer, now, expiresAt));
    }

    public sealed record StoredAnswer(IdempotentRequest Request, Answer Answer, DateTimeOffset Now, DateTimeOffset ExpiresAt);
}
