using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.Transactions;
using Connect.Application.UnitTests.Fakes;
using Connect.Application.UnitTests.Pipeline;
using Connect.Domain.Refusals;
using Connect.Shared;

namespace Connect.Application.UnitTests.Idempotency;

public class IdempotencyBehaviourTests
{
    private static readonly IdempotentRequest Keyed = new("key", [1, 2, 3], "subscriptions:write", "POST", "/somewhere");
    private static readonly StoredResponse Earlier = new("ok", 201, "application/json", [7]);
    private readonly AWork work = new();

    [Test]
    public async Task Idempotency_WithoutAKey_RunsAndReadsAndStoresNoRecord()
    {
        var records = new FakeIdempotencyRecords(ARecord([1, 2, 3]));

        var outcome = await Run(records, null, AnOutcome.Granted());

        Assert.That((work.Runs, outcome.Stored), Is.EqualTo((1, (StoredResponse?)null)));
        Assert.That(records.Asked, Is.Empty);
        Assert.That(records.Stored, Is.Empty);
    }

    [Test]
    public async Task Idempotency_WithANewKey_RunsAndStoresTheResponseFor24HoursOfTheTenantsClock()
    {
        var (records, granted) = (new FakeIdempotencyRecords(), AnOutcome.Granted());
        var tenantsNow = Clock.At("2031-01-01 12:00").Now;

        var outcome = await Run(records, Keyed, granted);

        Assert.That(work.Runs, Is.EqualTo(1));
        Assert.That(records.Asked, Is.EqualTo([("key", tenantsNow)]));
        Assert.That(
            records.Stored,
            Is.EqualTo([new FakeIdempotencyRecords.StoredRecord(Keyed, outcome.Stored!, tenantsNow, tenantsNow.AddHours(24))]));
        Assert.That(outcome, Is.EqualTo(granted with { Stored = outcome.Stored }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Idempotency_WithTheSameRequest_ReplaysWithoutRunning(bool isStale)
    {
        var records = new FakeIdempotencyRecords(ARecord([1, 2, 3]) with { IsStale = isStale });

        var outcome = await Run(records, Keyed, AnOutcome.Granted());

        Assert.That(outcome, Is.EqualTo(new Outcome<string>.Replayed(Earlier, isStale)));
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Stored, Is.Empty);
    }

    [TestCase(new byte[] { 1, 2, 4 })]
    [TestCase(new byte[] { 1, 2 })]
    [TestCase(new byte[] { 1, 2, 3, 4 })]
    public async Task Idempotency_WithAnotherRequest_IsRefusedWithoutRunning(byte[] fingerprint)
    {
        var records = new FakeIdempotencyRecords(
            ARecord(fingerprint) with { Read = () => throw new StoredResponseUnreadableException("Other keys.") });

        var outcome = await Run(records, Keyed, AnOutcome.Granted());

        Assert.That(outcome.Refusal!.Code, Is.EqualTo(IdempotencyRefusals.KeyReused));
        Assert.That((work.Runs, outcome.Stored), Is.EqualTo((0, (StoredResponse?)null)));
        Assert.That(records.Stored, Is.Empty);
    }

    [Test]
    public void Idempotency_WhenTheStoredResponseIsUnreadable_NeitherRunsNorStores()
    {
        var records = new FakeIdempotencyRecords(
            ARecord([1, 2, 3]) with { Read = () => throw new StoredResponseUnreadableException("Other keys.") });

        Assert.That(async () => await Run(records, Keyed, AnOutcome.Granted()), Throws.TypeOf<StoredResponseUnreadableException>());
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Stored, Is.Empty);
    }

    [Test]
    public async Task Idempotency_WhenTheRecordHasExpired_RemovesItAndRuns()
    {
        var records = new FakeIdempotencyRecords(ARecord([9]) with { HasExpired = true });

        var outcome = await Run(records, Keyed, AnOutcome.Granted());

        Assert.That((work.Runs, records.Removed, outcome.Stored), Is.EqualTo((1, 1, records.Stored.Single().Response)));
    }

    [Test]
    public async Task Idempotency_WhileAnotherNodeHoldsTheKey_IsRefusedWithoutRunning()
    {
        var records = new FakeIdempotencyRecords { IsHeldByAnotherNode = true };

        var outcome = await Run(records, Keyed, AnOutcome.Granted());

        Assert.That(outcome.Refusal!.Code, Is.EqualTo(IdempotencyRefusals.InProgress));
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Asked, Is.Empty);
        Assert.That(records.Stored, Is.Empty);
    }

    [TestCase(RefusalKind.NotFound, false, true)]
    [TestCase(RefusalKind.Conflict, false, true)]
    [TestCase(RefusalKind.Rule, false, true)]
    [TestCase(RefusalKind.Conflict, true, false)]
    [TestCase(RefusalKind.Precondition, false, false)]
    [TestCase(RefusalKind.Invalid, false, false)]
    public async Task Idempotency_WhenRefused_StoresTheRefusalUnlessItIsRetryableOrInvalid(RefusalKind kind, bool retryable, bool isStored)
    {
        var records = new FakeIdempotencyRecords();

        var outcome = await Run(records, Keyed, AnOutcome.Refused("some_code", kind, retryable));

        Assert.That((outcome.Code, outcome.Stored is not null), Is.EqualTo(("some_code", isStored)));
        Assert.That(records.Stored, Has.Count.EqualTo(isStored ? 1 : 0));
    }

    [Test]
    public void Idempotency_WhenAnotherProcessRanTheSameRequestMeanwhile_IsTriedAgainInsteadOfRefused()
    {
        var records = new FakeIdempotencyRecords { StoredMeanwhile = ARecord([1, 2, 3]) };

        Assert.That(
            async () => await Run(records, Keyed, AnOutcome.Refused("precondition_failed", RefusalKind.Precondition)),
            Throws.TypeOf<LostRaceException>());
    }

    [Test]
    public void Idempotency_WhenTheWorkThrows_StoresNothing()
    {
        var records = new FakeIdempotencyRecords();

        Assert.That(
            async () => await Behaviour(records, Keyed)
                .Handle(Command(), CancellationToken.None, () => work.Throw(new InvalidOperationException())),
            Throws.InvalidOperationException);
        Assert.That(records.Stored, Is.Empty);
    }

    private static IdempotencyRecord ARecord(byte[] fingerprint) => new(fingerprint, HasExpired: false, IsStale: false, () => Earlier);

    private Task<Outcome<string>> Run(FakeIdempotencyRecords records, IdempotentRequest? keyed, Outcome<string> outcome) =>
        Behaviour(records, keyed).Handle(Command(), CancellationToken.None, () => work.Give(outcome));

    private static IdempotencyBehaviour<CancelAddOn, string> Behaviour(FakeIdempotencyRecords records, IdempotentRequest? keyed) =>
        new(new() { Request = keyed }, records, new FakeRenderer(), FakeClock.At(Clock.At("2031-01-01 12:00")));

    private static CancelAddOn Command() => new(ASubscription.Id, new() { ProductOfferingId = "data" });
}
