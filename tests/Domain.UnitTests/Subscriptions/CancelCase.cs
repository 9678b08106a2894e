using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What became of an add-on before the cancel.</summary>
internal enum Story
{
    InUse,
    NotStarted,
    Scheduled,
    Cancelled,
    Expired,
}

/// <summary>An add-on that was sold some days ago; what is still to come of it comes some days ahead.</summary>
internal sealed record SoldAddOn(string OfferingId, Schedule Schedule, BillingCycle Cycle, int? BoundMonths, int DaysAgo, int DaysAhead, Story Story);

/// <summary>A generated subscription, as a description from which it is built afresh each time.</summary>
internal sealed record Holder(IReadOnlyList<SoldAddOn> AddOns, SubscriptionStatus Status, int? EndsInDays, string Zone, DateOnly Today)
{
    private TenantCalendar Calendar => Clock.Calendar(Zone);

    public TenantTime At(int minutes) => new(Calendar.StartOf(Today).AddMinutes(minutes), Calendar);

    public Subscription Build()
    {
        var given = AddOns.Select((it, index) => (it, index)).Aggregate(ASubscription.WithoutAddOns(), (before, next) => Sell(before, next.it, next.index + 1));
        given = Status == SubscriptionStatus.Activated ? given : given.In(Status);
        return (EndsInDays is { } days ? given.EndingOn(Text(Today.AddDays(days)), Zone) : given).Build();
    }

    public override string ToString() => $"{Status} in {Zone} on {Text(Today)}, ending in {EndsInDays} days, with {string.Join(", ", AddOns)}";

    private ASubscription Sell(ASubscription before, SoldAddOn it, int number)
    {
        var unbound = AnOffering.AddOn(it.OfferingId).CancelledAt(it.Schedule).Billed(it.Cycle.Period, it.Cycle.Interval);
        var (offering, soldAt, cancel) = (unbound.Bound(it.BoundMonths), new TenantTime(At(0).Now.AddDays(-it.DaysAgo), Calendar), ACancel.OfAddOn(number));
        return it.Story switch
        {
            Story.NotStarted => before.AndAddOn(offering, At(0), Text(Today.AddDays(it.DaysAhead))),
            Story.Scheduled => before.AndAddOn(offering, soldAt).AndCancelled(cancel.On(Text(ScheduledDate(it, soldAt.Today))), At(0)),
            Story.Cancelled => before.AndAddOn(unbound, soldAt).AndCancelled(cancel.On(Text(soldAt.Today)), soldAt),
            Story.Expired => before.AndAddOn(offering, soldAt).AndExpired(number, soldAt),
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

/// <summary>A cancel of one of its add-ons, some minutes after the day began.</summary>
internal sealed record CancelCase(Holder Holder, CancellationRequest Request, int Minutes)
{
    public TenantTime Now => Holder.At(Minutes);

    public Subscription Build() => Holder.Build();
}
