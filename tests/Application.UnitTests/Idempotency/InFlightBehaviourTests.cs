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
    private readonly InFlightKeys keys = new();
    private readonly AWork work = new();

    [Test]
    public async Task InFlight_WhenThereIsNoKey_RunsBesideWhateverRuns()
    {
        using var other = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);

        await Handle(null, work.Granted);

        Assert.That(work.Runs, Is.EqualTo(1));
    }

    [Test]
    public async Task InFlight_WhenTheFirstStillRuns_WaitsForItsEnd()
    {
        var first = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);
        var second = Handle(Keyed, work.Granted);
        Assert.That(work.Runs, Is.Zero);

        first!.Dispose();

        Assert.That(((await second).Code, work.Runs), Is.EqualTo(("ok", 1)));
    }

    [Test]
    public async Task InFlight_WhenTheWorkThrows_LetsTheNextOneIn()
    {
        Assert.That(async () => await Handle(Keyed, () => work.Throw(new InvalidOperationException())), Throws.InvalidOperationException);

        using var next = await keys.Enter(ASubscription.Tenant, "key", TimeSpan.Zero, CancellationToken.None);
        Assert.That(next, Is.Not.Null);
    }

    [Test]
    public void InFlight_WhenItWaits_GivesUpAfterFiveSecondsAsRetryable()
    {
        Assert.That(InFlightKeys.Timeout, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(IdempotencyRefusals.InProgress.Retryable, Is.True);
    }

    private Task<Outcome<string>> Handle(IdempotentRequest? keyed, Func<Task<Outcome<string>>> next) =>
        new InFlightBehaviour<CancelAddOn, string>(new() { Request = keyed }, ATenantScope.Entered(), keys)
            .Handle(new(ASubscription.Id, new() { ProductOfferingId = "data" }), CancellationToken.None, () => next());
}
