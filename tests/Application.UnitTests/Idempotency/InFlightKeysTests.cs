using Connect.Application.Idempotency;
using Connect.Shared;

namespace Connect.Application.UnitTests.Idempotency;

public class InFlightKeysTests
{
    private static readonly TimeSpan LongTimeout = TimeSpan.FromMinutes(1);
    private readonly InFlightKeys keys = new(TimeProvider.System);

    [Test]
    public async Task Enter_AFreeKey_SucceedsAtOnce()
    {
        using var keyLock = await Enter("a", TimeSpan.Zero);

        Assert.That(keyLock, Is.Not.Null);
    }

    [Test]
    public async Task Enter_AHeldKey_ReturnsNullAfterTheTimeout()
    {
        using var first = await Enter("a", TimeSpan.Zero);

        Assert.That(await Enter("a", TimeSpan.Zero), Is.Null);
    }

    [Test]
    public async Task Enter_WhenTheHolderReleasesTheKey_SucceedsForOneWaiter()
    {
        var first = await Enter("a", TimeSpan.Zero);
        var second = Enter("a", LongTimeout);
        var third = Enter("a", LongTimeout);

        Assert.That(second.IsCompleted || third.IsCompleted, Is.False);

        first!.Dispose();
        var winner = await Task.WhenAny(second, third);
        Assert.That((winner == second ? third : second).IsCompleted, Is.False);

        (await winner)!.Dispose();
        using var last = await (winner == second ? third : second);
        Assert.That(last, Is.Not.Null);
    }

    [Test]
    public async Task Enter_AReleasedKey_SucceedsAtOnce()
    {
        (await Enter("a", TimeSpan.Zero))!.Dispose();
        using var again = await Enter("a", TimeSpan.Zero);

        Assert.That(again, Is.Not.Null);
    }

    [Test]
    public async Task Enter_WhileAnotherKeyOrTenantIsHeld_SucceedsAtOnce()
    {
        using var first = await Enter("a", TimeSpan.Zero);
        using var otherKey = await Enter("b", TimeSpan.Zero);
        using var otherTenant = await keys.Enter(AnId.Of(9), "a", TimeSpan.Zero, CancellationToken.None);

        Assert.That(otherKey, Is.Not.Null);
        Assert.That(otherTenant, Is.Not.Null);
    }

    [Test]
    public async Task Enter_WhenTheWaiterIsCancelled_LeavesTheKeyToOthers()
    {
        var first = await Enter("a", TimeSpan.Zero);
        Assert.That(
            async () => await keys.Enter(ASubscription.Tenant, "a", LongTimeout, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        first!.Dispose();

        using var again = await Enter("a", TimeSpan.Zero);
        Assert.That(again, Is.Not.Null);
    }

    private Task<IDisposable?> Enter(string key, TimeSpan timeout) =>
        keys.Enter(ASubscription.Tenant, key, timeout, CancellationToken.None);
}
