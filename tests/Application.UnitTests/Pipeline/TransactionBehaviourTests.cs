using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;

namespace Connect.Application.UnitTests.Pipeline;

public class TransactionBehaviourTests
{
    private const int Attempts = TransactionRunner.MaxAttempts;

    private readonly FakeTime time = new();
    private readonly AWork work = new();

    [Test]
    public async Task Transaction_WithoutARace_RunsOnceAndCommits()
    {
        var unitOfWork = new FakeUnitOfWork();

        var response = await Run(unitOfWork);

        Assert.That((response.Code, work.Runs, unitOfWork.Commits), Is.EqualTo(("ok", 1, 1)));
        Assert.That(time.Pauses, Is.Empty);
    }

    [TestCase(1)]
    [TestCase(Attempts - 1)]
    public async Task Transaction_WhenARaceIsLost_RunsAgainUntilItIsWon(int racesToLose)
    {
        var unitOfWork = new FakeUnitOfWork(racesToLose);

        var response = await Run(unitOfWork);

        Assert.That((response.Code, work.Runs, unitOfWork.Commits), Is.EqualTo(("ok", racesToLose + 1, 1)));
        Assert.That(time.Pauses, Has.Count.EqualTo(racesToLose));
    }

    [Test]
    public async Task Transaction_WhenEveryRaceIsLost_IsRefusedAsRetryable()
    {
        var unitOfWork = new FakeUnitOfWork(racesToLose: int.MaxValue);

        var response = await Run(unitOfWork);

        Assert.That((response.Code, work.Runs, unitOfWork.Commits), Is.EqualTo(("concurrency_conflict", Attempts, 0)));
        Assert.That(response.Refusal!.Code, Is.EqualTo(TransactionRefusals.ConcurrencyConflict));
        Assert.That((response.Refusal.Code.IsRetryable, response.Refusal.Code.IsStored()), Is.EqualTo((true, false)));
    }

    // A pause is random below a bound that doubles: of 200 runs the longest of each attempt comes near its bound.
    [Test]
    public async Task Transaction_WhenRacesAreLost_PausesRandomlyBelowABoundThatDoubles()
    {
        var longest = new double[Attempts - 1];
        for (var run = 0; run < 200; run++)
        {
            time.Pauses.Clear();
            await Run(new FakeUnitOfWork(racesToLose: Attempts - 1));
            for (var attempt = 0; attempt < longest.Length; attempt++)
                longest[attempt] = Math.Max(longest[attempt], time.Pauses[attempt].TotalMilliseconds);
        }

        for (var attempt = 1; attempt < Attempts; attempt++)
            Assert.That(longest[attempt - 1], Is.LessThan(10 << attempt).And.GreaterThan((10 << attempt) * 3 / 4), $"attempt {attempt}");
    }

    [Test]
    public async Task Transaction_WhenARaceIsLost_ReadsTheClockAgain()
    {
        var (clock, nows) = (new TenantClock(FakeTenants.Of(sandbox: false, FakeClock.Usual.Now), time), new List<DateTimeOffset>());
        var behaviour = new TransactionBehaviour<CancelAddOn, string>(new(new FakeUnitOfWork(racesToLose: 1), clock, time));

        await behaviour.Handle(Command(), CancellationToken.None, async () =>
        {
            nows.Add((await clock.Now(CancellationToken.None)).Now);
            time.Now += TimeSpan.FromHours(1);
            nows.Add((await clock.Now(CancellationToken.None)).Now);
            return await work.Granted();
        });

        Assert.That(
            nows.Select(now => now - nows[0]),
            Is.EqualTo([TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromHours(1), TimeSpan.FromHours(1)]));
    }

    [Test]
    public async Task Transaction_WhenRefused_CommitsTheRefusal()
    {
        var unitOfWork = new FakeUnitOfWork();
        var refused = AnOutcome.Refused("addon_not_found");

        var response = await Behaviour(unitOfWork).Handle(Command(), CancellationToken.None, () => work.Give(refused));

        Assert.That(response, Is.SameAs(refused));
        Assert.That((work.Runs, unitOfWork.Commits), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Transaction_WhenTheUseCaseThrows_RethrowsWithoutARetry()
    {
        var (unitOfWork, fault) = (new FakeUnitOfWork(), new InvalidOperationException("Broken"));

        Assert.That(
            async () => await Behaviour(unitOfWork).Handle(Command(), CancellationToken.None, () => work.Throw(fault)),
            Throws.Exception.SameAs(fault));
        Assert.That((work.Runs, unitOfWork.Commits), Is.EqualTo((1, 0)));
        Assert.That(time.Pauses, Is.Empty);
    }

    [Test]
    public void Transaction_WhenTheClientHasDisconnected_DoesNotRetry()
    {
        var gone = new CancellationToken(canceled: true);

        Assert.That(
            async () => await Behaviour(new FakeUnitOfWork(racesToLose: 1)).Handle(Command(), gone, work.Granted),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(work.Runs, Is.EqualTo(1));
    }

    private Task<Outcome<string>> Run(FakeUnitOfWork unitOfWork) =>
        Behaviour(unitOfWork).Handle(Command(), CancellationToken.None, work.Granted);

    private TransactionBehaviour<CancelAddOn, string> Behaviour(FakeUnitOfWork unitOfWork) => new(new(unitOfWork, FakeClock.At(), time));

    private static CancelAddOn Command() => new(ASubscription.Id, new() { ProductOfferingId = "data" });
}
