using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Shared;

/// <summary>Generates subscriptions and cancels that reach every row of the table, mostly on the dates at which two rules meet.</summary>
public static class CancelCases
{
    // The shortest day has 23 hours.
    private const int MinutesOfAnyDay = 23 * 60;

    private static readonly string[] Offerings = [AnOffering.Data, "voice-unlimited"];

    private static readonly Gen<SoldAddOn> AddOn =
        from offering in Gen.Elements(Offerings)
        from schedule in Gen.Elements(Enum.GetValues<Schedule>())
        from period in Gen.Elements(Enum.GetValues<BillingPeriod>())
        from interval in Gen.Choose(1, 3)
        from bound in Gen.Elements<int?>(null, 0, 1, 3, 12, 24)
        from ago in Gen.Choose(0, 800)
        from ahead in Gen.Choose(1, 400)
        from state in Gen.Frequency(
            (4, Gen.Constant(AddOnState.InUse)),
            (2, Gen.Constant(AddOnState.Scheduled)),
            (1, Gen.Elements(AddOnState.NotStarted, AddOnState.Cancelled, AddOnState.Expired)))
        select new SoldAddOn(offering, schedule, new(period, interval), bound, ago, ahead, state);

    /// <summary>Any subscription, with add-ons in any state.</summary>
    public static Gen<GeneratedSubscription> AnySubscription { get; } =
        from count in Gen.Frequency((6, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(4)))
        from addOns in Gen.ListOf(AddOn, count)
        from status in Gen.Frequency(
            (6, Gen.Constant(SubscriptionStatus.Activated)), (1, Gen.Elements(Enum.GetValues<SubscriptionStatus>())))
        from ends in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 900).Select(days => (int?)days)))
        from zone in Gen.Elements(Clock.Stockholm, "America/Sao_Paulo", "Pacific/Kiritimati", "America/St_Johns")
        from today in Gen.Choose(0, 1_500)
        select new GeneratedSubscription(
            [.. addOns], status, status == SubscriptionStatus.Cancelled ? null : ends, zone, Day.Of("2029-01-01").AddDays(today));

    /// <summary>Any cancel of an add-on of any subscription.</summary>
    public static Gen<CancelCase> Any { get; } =
        from given in AnySubscription
        from selector in SelectorFor(given)
        from date in Gen.Frequency((1, Gen.Constant<DateOnly?>(null)), (2, DateFor(given).Select(date => (DateOnly?)date)))
        from expected in Gen.Frequency((3, Gen.Constant<DateOnly?>(null)), (1, DateFor(given).Select(date => (DateOnly?)date)))
        from minutes in Gen.Choose(0, MinutesOfAnyDay - 1)
        select new CancelCase(given, new(selector, date, "No longer needed", new("""{"ticket":7}"""), expected), minutes);

    private static Gen<AddOnSelector> SelectorFor(GeneratedSubscription given)
    {
        var sold = Gen.Choose(1, given.AddOns.Count).Select(number => (given.AddOns[number - 1].OfferingId, Id: AnId.OfAddOn(number)));
        return Gen.Frequency(
            (4, sold.Select(it => new AddOnSelector(it.OfferingId, null))),
            (4, sold.Select(it => new AddOnSelector(null, it.Id))),
            (1, sold.Select(it => new AddOnSelector(it.OfferingId, it.Id))),
            (1, sold.Select(it => new AddOnSelector(Offerings[0], it.Id))),
            (1, Gen.Elements(new AddOnSelector("unknown", null), new AddOnSelector(null, AnId.Of(5)))));
    }

    private static Gen<DateOnly> DateFor(GeneratedSubscription given)
    {
        var subscription = given.Build();
        var turningPoints = subscription.AddOns
            .SelectMany(addOn => new[] { addOn.CommitmentEndsOn, addOn.CancellationDate, addOn.Pending?.ScheduledOn })
            .Append(subscription.CancellationDate)
            .OfType<DateOnly>();

        return Gen.Frequency(
            (3,
                from point in Gen.Elements<DateOnly>([given.Today, .. turningPoints])
                from days in Gen.Choose(-1, 1)
                select point.AddDays(days)),
            (1, Gen.Choose(-5, 900).Select(given.Today.AddDays)));
    }
}
