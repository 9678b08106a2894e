using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Shared;

/// <summary>The description of a generated subscription, from which each call builds a new one.</summary>
public sealed record GeneratedSubscription(
    IReadOnlyList<SoldAddOn> AddOns, SubscriptionStatus Status, int? EndsInDays, string Zone, DateOnly Today)
{
    private TenantCalendar Calendar => Clock.Calendar(Zone);

    /// <summary>Some minutes after the start of its day.</summary>
    public TenantTime At(int minutes) => new(Calendar.StartOf(Today).AddMinutes(minutes), Calendar);

    /// <summary>A new subscription, each time.</summary>
    public Subscription Build()
    {
        var given = AddOns.Select((it, index) => (it, index))
            .Aggregate(ASubscription.WithoutAddOns(), (before, next) => Sell(before, next.it, next.index + 1));
        given = Status == SubscriptionStatus.Activated ? given : given.In(Status);
        return (EndsInDays is { } days ? given.EndingOn(Text(Today.AddDays(days)), Zone) : given).Build();
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Status} in {Zone} on {Text(Today)}, ending in {EndsInDays} days, with {string.Join(", ", AddOns)}";

    private ASubscription Sell(ASubscription before, SoldAddOn it, int number)
    {
        var unbound = AnOffering.AddOn(it.OfferingId).CancelledAt(it.Schedule).Billed(it.Cycle.Period, it.Cycle.Interval);
        var (offering, soldAt, cancel) =
            (unbound.Bound(it.BoundMonths), new TenantTime(At(0).Now.AddDays(-it.DaysAgo), Calendar), ACancel.OfAddOn(number));
        return it.State switch
        {
            AddOnState.NotStarted => before.AndAddOn(offering, At(0), Text(Today.AddDays(it.DaysAhead))),
            AddOnState.Scheduled => before.AndAddOn(offering, soldAt).AndCancelled(cancel.On(Text(ScheduledDate(it, soldAt.Today))), At(0)),
            AddOnState.Cancelled => before.AndAddOn(unbound, soldAt).AndCancelled(cancel.On(Text(soldAt.Today)), soldAt),
            AddOnState.Expired => before.AndAddOn(offering, soldAt).AndExpired(number, soldAt),
            _ => before.AndAddOn(offering, soldAt),
        };
    }

    private DateOnly ScheduledDate(SoldAddOn it, DateOnly soldOn)
    {
        var (asked, bound) = (Today.AddDays(it.DaysAhead), soldOn.AddMonths(it.BoundMonths ?? 0));
        return asked < bound ? bound : asked;
    }

    private static string Text(DateOnly date) => $"{date:yyyy-MM-dd}";
}
