using Connect.Application.Idempotency;
using Connect.Application.Messaging;
using Connect.Application.Sandbox;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.UnitTests.Pipeline;
using Connect.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Application.UnitTests.Messaging;

public class DispatcherTests
{
    private static readonly IdempotentRequest Key = new("key", [1], "subscriptions:write", "POST", "/somewhere");

    [Test]
    public void Send_OfAQueryWithAKey_Throws() =>
        Assert.That(() => Send(new GetSubscription(ASubscription.Id, IncludesAddOns: false)), Throws.ArgumentException);

    [Test]
    public void Send_OfABatchedCommandWithAKey_Throws() => Assert.That(
        () => Send(new AdvanceSandboxClock(new() { AdvanceTo = ASubscription.Started.Now })), Throws.ArgumentException);

    [Test]
    public void Send_OfACommandWithAKey_RunsIt() => Assert.That(
        () => Send(new CancelAddOn(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data })), Throws.Nothing);

    private static async Task Send<T>(IUseCase<T> useCase)
        where T : notnull
    {
        await using var provider = new AnApplication(ASubscription.WithAddOn().Build()).Build();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Enter(ASubscription.Tenant, "key-1");
        await scope.ServiceProvider.GetRequiredService<Dispatcher>().Send(useCase, Key, CancellationToken.None);
    }
}
