using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Idempotency;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;

namespace Connect.Application.UnitTests.Pipeline;

public class IdempotencyBehaviourTests
{
    private static readonly IdempotentRequest Keyed = new("key", [1, 2, 3], "subscriptions:write");
    private readonly FakeAnswerWriter writer = new();
    private readonly AWork work = new();

    [Test]
    public async Task Idempotency_WhenThereIsNoKey_RunsAndNeitherAsksNorStores()
    {
        var records = new FakeIdempotencyRecords(new([1, 2, 3], AnAnswer.Granted));

        await Run(records, null, AnAnswer.Granted());

        Assert.That(work.Runs, Is.EqualTo(1));
        Assert.That(records.Asked, Is.Empty);
        Assert.That(records.Stored, Is.Empty);
    }

    [Test]
    public async Task Idempotency_WhenTheKeyIsNew_RunsAndStoresTheAnswerForADayOfTheTenantsClock()
    {
        var (records, answer) = (new FakeIdempotencyRecords(), AnAnswer.Granted());
        var tenantsNow = Clock.At("2031-01-01 12:00").Now;

        var answered = await Run(records, Keyed, answer);

        Assert.That(answered, Is.SameAs(answer));
        Assert.That(work.Runs, Is.EqualTo(1));
        Assert.That(records.Asked, Is.EqualTo([("key", tenantsNow)]));
        Assert.That(records.Stored, Is.EqualTo([new FakeIdempotencyRecords.StoredAnswer(Keyed, answer, tenantsNow, tenantsNow.AddHours(24))]));
    }

    [Test]
    public async Task Idempotency_WhenTheRequestIsTheSame_ReplaysWithoutRunning()
    {
        var replay = AnAnswer.Granted() with { IsReplay = true };
        var records = new FakeIdempotencyRecords(new([1, 2, 3], () => replay));

        var answered = await Run(records, Keyed, AnAnswer.Granted());

        Assert.That(answered, Is.SameAs(replay));
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Stored, Is.Empty);
    }

    [TestCase(new byte[] { 1, 2, 4 })]
    [TestCase(new byte[] { 1, 2 })]
    [TestCase(new byte[] { 1, 2, 3, 4 })]
    public async Task Idempotency_WhenTheRequestIsAnother_IsRefusedWithoutRunning(byte[] fingerprint)
    {
        var records = new FakeIdempotencyRecords(new(fingerprint, () => throw new StoredResponseUnreadableException()));

        var answered = await Run(records, Keyed, AnAnswer.Granted());

        Assert.That(answered.Outcome, Is.EqualTo("idempotency_key_reused"));
        Assert.That(writer.Refusals.Single().Code, Is.EqualTo(IdempotencyRefusals.KeyReused));
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Stored, Is.Empty);
    }

    [Test]
    public void Idempotency_WhenTheStoredResponseCannotBeRead_NeitherRunsNorStores()
    {
        var records = new FakeIdempotencyRecords(new([1, 2, 3], () => throw new StoredResponseUnreadableException()));

        Assert.That(async () => await Run(records, Keyed, AnAnswer.Granted()), Throws.TypeOf<StoredResponseUnreadableException>());
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Stored, Is.Empty);
    }

    [Test]
    public async Task Idempotency_WhileAnotherNodeRunsTheFirstRequest_IsRefusedWithoutRunning()
    {
        var records = new FakeIdempotencyRecords { IsHeldByAnotherNode = true };

        await Run(records, Keyed, AnAnswer.Granted());

        Assert.That(writer.Refusals.Single().Code, Is.EqualTo(IdempotencyRefusals.InProgress));
        Assert.That(work.Runs, Is.Zero);
        Assert.That(records.Asked, Is.Empty);
        Assert.That(records.Stored, Is.Empty);
    }

    [TestCase("addon_not_found", true)]
    [TestCase("concurrency_conflict", false)]
    public async Task Idempotency_WhenRefused_StoresWhatIsFinal(string code, bool isFinal)
    {
        var records = new FakeIdempotencyRecords();

        var answered = await Run(records, Keyed, AnAnswer.Refused(code, isFinal));

        Assert.That(answered.Outcome, Is.EqualTo(code));
        Assert.That(records.Stored, Has.Count.EqualTo(isFinal ? 1 : 0));
    }

    [Test]
    public void Idempotency_WhenTheWorkThrows_StoresNothing()
    {
        var records = new FakeIdempotencyRecords();

        Assert.That(
            async () => await Behaviour(records, Keyed).Handle(Command(), CancellationToken.None, () => work.Throw(new InvalidOperationException())),
            Throws.InvalidOperationException);
        Assert.That(records.Stored, Is.Empty);
    }

    private Task<Answer> Run(FakeIdempotencyRecords records, IdempotentRequest? keyed, Answer answer) =>
        Behaviour(records, keyed).Handle(Command(), CancellationToken.None, () => work.Give(answer));

    private IdempotencyBehaviour<CancelAddOn> Behaviour(FakeIdempotencyRecords records, IdempotentRequest? keyed) =>
        new(new FakeCall(keyed), records, new FakeClock(Clock.At("2031-01-01 12:00")), writer);

    private static CancelAddOn Command() => new(ASubscription.Id, new() { ProductOfferingId = "data" });
}
