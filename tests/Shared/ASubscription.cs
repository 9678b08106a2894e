using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Shared;

/// <summary>
/// A subscription that was sold and changed as a test says, in that order. It has version 1 when created, and one more with
/// each add-on and each further change. Its add-ons have the IDs of <see cref="AnId.OfAddOn"/>, in the order of their sale.
/// </summary>
public sealed class ASubscription
{
    /// <summary>The tenant and the id of the subscription.</summary>
    public static readonly Guid Tenant = AnId.Of(1), Id = AnId.Of(2);

    /// <summary>When the subscription was sold and, by default, its add-ons.</summary>
    public static readonly TenantTime Started = Clock.At("2026-01-15 10:00");

    private readonly IReadOnlyList<Action<Subscription>> changes;
    private readonly int sold;

    private ASubscription(IReadOnlyList<Action<Subscription>> changes, int sold) => (this.changes, this.sold) = (changes, sold);

    /// <summary>ACTIVATED, without add-ons.</summary>
    public static ASubscription WithoutAddOns() => new([], 0);

    /// <summary>ACTIVATED, with one add-on.</summary>
    public static ASubscription WithAddOn(AnOffering? offering = null, TenantTime? soldAt = null, string? starting = null) =>
        WithoutAddOns().AndAddOn(offering, soldAt, starting);

    /// <summary>Adds one more add-on.</summary>
    public ASubscription AndAddOn(AnOffering? offering = null, TenantTime? soldAt = null, string? starting = null)
    {
        var (id, product) = (AnId.OfAddOn(sold + 1), offering ?? AnOffering.AddOn());
        return And(it => it.AddAddOn(id, product.Build(), Day.OrNone(starting), null, soldAt ?? Started), sold + 1);
    }

    /// <summary>Then cancels an add-on; the cancel must be granted.</summary>
    public ASubscription AndCancelled(CancellationRequest request, TenantTime at) => And(it => it.CancelAddOn(request, at), sold);

    /// <summary>Then expires the n-th add-on.</summary>
    public ASubscription AndExpired(int number, TenantTime at) => And(it => it.ImportExpiry(AnId.OfAddOn(number), at.Now));

    /// <summary>Then sets the status.</summary>
    public ASubscription In(SubscriptionStatus status) => And(it => it.ImportStatus(status, Started.Now));

    /// <summary>Then schedules the subscription's own end.</summary>
    public ASubscription EndingOn(string date, string zone = Clock.Stockholm) =>
        And(it => it.ImportEnd(Day.Of(date), Clock.Calendar(zone)));

    /// <summary>A new subscription, each time.</summary>
    public Subscription Build()
    {
        var subscription = Subscription.Create(Tenant, ASale.Of(AnOffering.Plan()), Started).Value;
        foreach (var change in changes)
            change(subscription);

        return subscription;
    }

    private ASubscription And<T>(Func<Subscription, Result<T>> command, int nowSold)
        where T : notnull => new([.. changes, it => _ = command(it).Value], nowSold);

    private ASubscription And(Action<Subscription> change) => new([.. changes, change], sold);
}
