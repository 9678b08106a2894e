using Connect.Application.Idempotency;
using Connect.Shared;

namespace Connect.Application.UnitTests.Idempotency;

public class InFlightKeysTests
{
    private static readonly TimeSpan Patient = TimeSpan.FromMinutes(1);
    private readonly InFlightKeys keys = new();

    [Test]
    public async Task Key_WhenNobodyRunsWithIt_IsEnteredAtOnce()
    {
        using var stay = await Enter("a", TimeSpan.Zero);

        Assert.That(stay, Is.Not.Null);
    }

    [Test]
    public async Task Key_WhenAnotherRunsWithIt_IsGivenUpAfterTheTimeout()
    {
        using var first = await Enter("a", TimeSpan.Zero);

        Assert.That(await Enter("a", TimeSpan.Zero), Is.Null);
    }

    [Test]
    public async Task Key_WhenTheOtherEnds_IsEnteredByOneWhoWaited()
    {
        var first = await Enter("a", TimeSpan.Zero);
        var second = Enter("a", Patient);
        var third = Enter("a", Patient);

        Assert.That(second.IsCompleted || third.IsCompleted, Is.False);

        first!.Dispose();
        var winner = await Task.WhenAny(second, third);
        Assert.That((winner == second ? third : second).IsCompleted, Is.False);

        (await winner)!.Dispose();
        using var last = await (winner == second ? third : second);
        Assert.That(last, Is.Not.Null);
    }

    [Test]
    public async Task Key_WhenTheOtherHasEnded_IsEnteredAtOnceAgain()
    {
        (await Enter("a", TimeSpan.Zero))!.Dispose();
        using var again = await Enter("a", TimeSpan.Zero);

        Assert.That(again, Is.Not.Null);
    }

    [Test]
    public async Task Key_WhenAnotherKeyOrAnotherTenantRuns_IsEnteredAtOnce()
    {
        using var first = await Enter("a", TimeSpan.Zero);
        using var otherKey = await Enter("b", TimeSpan.Zero);
        using var otherTenant = await keys.Enter(AnId.Of(9), "a", TimeSpan.Zero, CancellationToken.None);

        Assert.That(otherKey, Is.Not.Null);
        Assert.That(otherTenant, Is.Not.Null);
    }

    [Test]
    public async Task Key_WhenTheCallerHasGone_IsLeftToOthers()
    {
        var first = await Enter("a", TimeSpan.Zero);
        Assert.That(
            async () => await keys.Enter(ASubscription.Tenant, "a", Patient, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        first!.Dispose();

        using var again = await Enter("a", TimeSpan.Zero);
        Assert.That(again, Is.Not.Null);
    }

    private Task<IDisposable?> Enter(string key, TimeSpan timeout) =>
        keys.Enter(ASubscription.Tenant, key, timeout, CancellationToken.None);
}
