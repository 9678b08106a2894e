using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>A cancel: by default on Tuesday 10 March 2026 at 14:30 in Stockholm.</summary>
internal sealed record Attempt(Subscription Subscription, long VersionBefore, Result<CancellationDecision> Result)
{
    public static readonly TenantTime Now = Clock.At("2026-03-10 14:30");

    public static Attempt To(CancellationRequest request, ASubscription given, TenantTime? at = null)
    {
        var subscription = given.Build();
        return new(subscription, subscription.Version, subscription.CancelAddOn(request, at ?? Now));
    }

    public CancellationDecision Decision => Result.Value;

    public AddOn AddOn => Decision.AddOn;

    public IEnumerable<RaisedEvent> Events => RaisedEvent.Of(Subscription, VersionBefore);

    /// <summary>The refusal, after making sure that it left everything as it was.</summary>
    public static Refusal RefusedTo(CancellationRequest request, ASubscription given, TenantTime? at = null)
    {
        var subscription = given.Build();
        var before = Snapshot.Of(subscription);

        var result = subscription.CancelAddOn(request, at ?? Now);

        Assert.That(result.Refusal, Is.Not.Null);
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        return result.Refusal!;
    }
}
