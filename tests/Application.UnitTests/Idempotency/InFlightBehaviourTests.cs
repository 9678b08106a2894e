using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Application.UnitTests.Pipeline;
using Connect.Shared;

namespace Connect.Application.UnitTests.Idempotency;

public class InFlightBehaviourTests
{
    private static readonly IdempotentRequest Keyed = new("key", [1], "subscriptions:write", "POST", "/somewhere");
    private readonly FakeTime time = new();
    private InFlightKeys keys = new(TimeProvider.System);
    private readonly AWork work = new();

    [Test]
    public async Task InFlight_WithoutAKey_RunsAtOnce()
    {
        using var other = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);

        await Handle(null, work.Granted);

        Assert.That(work.Runs, Is.EqualTo(1));
    }

    [Test]
    public async Task InFlight_WhileTheFirstRequestRuns_WaitsForItsEnd()
    {
        var first = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);
        var second = Handle(Keyed, work.Granted);
        Assert.That(work.Runs, Is.Zero);

        first!.Dispose();

        Assert.That(((await second).Code, work.Runs), Is.EqualTo(("ok", 1)));
    }

    [Test]
    public async Task InFlight_WhenTheUseCaseThrows_ReleasesTheKey()
    {
        Assert.That(async () => await Handle(Keyed, () => work.Throw(new InvalidOperationException())), Throws.InvalidOperationException);

        using var next = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);
        Assert.That(next, Is.Not.Null);
    }

    [Test]
    public async Task InFlight_WhileTheFirstRequestRunsForFiveSeconds_IsRefusedAsRetryableWithoutRunning()
    {
        keys = new(time);
        using var first = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);

        var outcome = await Handle(Keyed, work.Granted).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.That((outcome.Code, outcome.Refusal?.Code.IsRetryable), Is.EqualTo(("idempotency_in_progress", true)));
        Assert.That(outcome.Refusal?.Detail, Does.Contain("after 5 seconds"));
        Assert.That((time.Pauses.Single(), work.Runs), Is.EqualTo((TimeSpan.FromSeconds(5), 0)));
    }

    [Test]
    public async Task InFlight_WhenASecondRequestHasGivenUp_LeavesTheKeyToAThird()
    {
        keys = new(time);
        var first = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);
        await Handle(Keyed, work.Granted).WaitAsync(TimeSpan.FromSeconds(20));
        first!.Dispose();

        var third = await Handle(Keyed, work.Granted).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.That((third.Code, work.Runs), Is.EqualTo(("ok", 1)));
    }

    private Task<Outcome<string>> Handle(IdempotentRequest? keyed, Func<Task<Outcome<string>>> next) =>
        new InFlightBehaviour<CancelAddOn, string>(new() { Request = keyed }, ATenantScope.Entered(), keys)
            .Handle(new(ASubscription.Id, new() { ProductOfferingId = "data" }), CancellationToken.None, () => next());
}
