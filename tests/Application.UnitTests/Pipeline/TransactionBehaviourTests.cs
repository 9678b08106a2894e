using Connect.Application.Answers;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.Transactions;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;

namespace Connect.Application.UnitTests.Pipeline;

public class TransactionBehaviourTests
{
    private const int Attempts = TransactionRunner.MaxAttempts;

    private readonly FakeAnswerWriter writer = new();
    private readonly FakeTime time = new();
    private readonly AWork work = new();

    [Test]
    public async Task Transaction_WhenNobodyIsFaster_RunsOnceAndCommits()
    {
        var unitOfWork = new FakeUnitOfWork();

        var answer = await Run(unitOfWork);

        Assert.That((answer.Outcome, work.Runs, unitOfWork.Commits), Is.EqualTo(("ok", 1, 1)));
        Assert.That(time.Pauses, Is.Empty);
    }

    [TestCase(1)]
    [TestCase(Attempts - 1)]
    public async Task Transaction_WhenARaceIsLost_RunsAfreshUntilItIsWon(int racesToLose)
    {
        var unitOfWork = new FakeUnitOfWork(racesToLose);

        var answer = await Run(unitOfWork);

        Assert.That((answer.Outcome, work.Runs, unitOfWork.Commits), Is.EqualTo(("ok", racesToLose + 1, 1)));
        Assert.That(time.Pauses, Has.Count.EqualTo(racesToLose));
        Assert.That(writer.Refusals, Is.Empty);
    }

    [Test]
    public async Task Transaction_WhenEveryRaceIsLost_IsRefusedAndMayBeTriedAgain()
    {
        var unitOfWork = new FakeUnitOfWork(racesToLose: int.MaxValue);

        var answer = await Run(unitOfWork);

        Assert.That((answer.Outcome, work.Runs, unitOfWork.Commits), Is.EqualTo(("concurrency_conflict", Attempts, 0)));
        Assert.That(writer.Refusals.Single().Code, Is.EqualTo(TransactionRefusals.ConcurrencyConflict));
        Assert.That(TransactionRefusals.ConcurrencyConflict.Retryable, Is.True);
        Assert.That(answer.IsFinal, Is.False);
    }

    [Test]
    public async Task Transaction_WhenRacesAreLost_PausesLongerButNeverLong()
    {
        await Run(new FakeUnitOfWork(racesToLose: Attempts - 1));

        for (var attempt = 1; attempt < Attempts; attempt++)
            Assert.That(time.Pauses[attempt - 1].TotalMilliseconds, Is.GreaterThan(0).And.LessThan(10 << attempt));
    }

    [Test]
    public async Task Transaction_WhenRefused_CommitsTheRefusal()
    {
        var unitOfWork = new FakeUnitOfWork();
        var refused = AnAnswer.Refused("addon_not_found", isFinal: true);

        var answer = await Behaviour(unitOfWork).Handle(Command(), CancellationToken.None, () => work.Give(refused));

        Assert.That(answer, Is.SameAs(refused));
        Assert.That((work.Runs, unitOfWork.Commits), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Transaction_WhenTheWorkThrows_PassesItOnWithoutAnotherTry()
    {
        var (unitOfWork, fault) = (new FakeUnitOfWork(), new InvalidOperationException("Broken"));

        Assert.That(
            async () => await Behaviour(unitOfWork).Handle(Command(), CancellationToken.None, () => work.Throw(fault)),
            Throws.Exception.SameAs(fault));
        Assert.That((work.Runs, unitOfWork.Commits), Is.EqualTo((1, 0)));
        Assert.That(time.Pauses, Is.Empty);
    }

    [Test]
    public void Transaction_WhenTheCallerHasGone_DoesNotTryAgain()
    {
        var gone = new CancellationToken(canceled: true);

        Assert.That(
            async () => await Behaviour(new FakeUnitOfWork(racesToLose: 1)).Handle(Command(), gone, work.Granted),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(work.Runs, Is.EqualTo(1));
    }

    private Task<Answer> Run(FakeUnitOfWork unitOfWork) => Behaviour(unitOfWork).Handle(Command(), CancellationToken.None, work.Granted);

    private TransactionBehaviour<CancelAddOn> Behaviour(FakeUnitOfWork unitOfWork) => new(new(unitOfWork, time), writer);

    private static CancelAddOn Command() => new(ASubscription.Id, new() { ProductOfferingId = "data" });
}
