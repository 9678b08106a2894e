using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What the options and the alternatives of a refusal promise is what a change then gets.</summary>
public class ChangeAddOnLaws
{
    private const int Runs = 1_000;
    private const string Next = "next";

    private static readonly Gen<Case> Cases =
        from given in CancelCases.AnySubscription
        from number in Gen.Choose(1, given.AddOns.Count)
        from schedule in Gen.Elements(Enum.GetValues<Schedule>())
        from price in Gen.Elements(9m, 99m, 199m)
        from inDays in Gen.Frequency((1, Gen.Constant<int?>(null)), (3, Gen.Choose(-1, 500).Select(days => (int?)days)))
        select new Case(given, number, schedule, price, inDays);

    [Test]
    public void Option_OfAnyAddOn_IsGrantedForItsDateAndNeverEarlier() => Law.Holds(Cases, Runs, it =>
    {
        var options = AddOnChangePolicy.Options(it.Build(), it.AddOn, [it.Offering], it.Now);
        if (options.Refusal is not null || options.Value.Count == 0)
            return;

        var date = options.Value.Single().EffectiveDate;

        Assert.That(it.Decide(date).EffectiveDate, Is.EqualTo(date));
        if (date > it.Given.Today)
        {
            var sooner = AddOnChangePolicy.Decide(it.Build(), it.Request(date.AddDays(-1)), it.Offering, it.Now);
            Assert.That(sooner.Refusal is CommitmentActive || sooner.Value.EffectiveDate == date, "a day sooner");
        }
    });

    [Test]
    public void Change_IfItIsGranted_TakesEffectOnTheDecidedDateWithOneEvent() => Law.Holds(Cases, Runs, it =>
    {
        var subscription = it.Build();
        var decision = AddOnChangePolicy.Decide(subscription, it.Request(it.Date), it.Offering, it.Now);
        var before = Snapshot.Of(subscription);

        var changed = subscription.ChangeAddOn(it.Request(it.Date), it.Offering, it.Now);

        Assert.That(changed.Refusal?.Code, Is.EqualTo(decision.Refusal?.Code));
        if (changed.Refusal is not null)
        {
            Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
            return;
        }

        var sold = subscription.Events.Count;
        subscription.ApplyDue(it.Now.Calendar.StartOf(decision.Value.EffectiveDate));
        var isImmediate = decision.Value.Effect == AddOnChangeEffect.Change;
        Assert.That(changed.Value.ProductOfferingId, Is.EqualTo(Next));
        Assert.That(
            subscription.Events.Skip(sold).Count(happened => happened.Type == EventTypes.AddOnChanged), Is.EqualTo(isImmediate ? 0 : 1));
    });

    [Test]
    public void Change_WithAnAlternativeOfTheRefusal_IsGrantedForTheEarliestDate() => Law.Holds(Cases, Runs, it =>
    {
        var decision = AddOnChangePolicy.Decide(it.Build(), it.Request(it.Date), it.Offering, it.Now);
        if (decision.Refusal is not CommitmentActive refusal)
            return;

        foreach (var alternative in refusal.Alternatives.Cast<AddOnChangeRequest>())
        {
            var granted = AddOnChangePolicy.Decide(it.Build(), alternative, it.Offering, it.Now).Value;
            Assert.That(granted.EffectiveDate, Is.EqualTo(refusal.EarliestDate));
        }
    });

    private sealed record Case(GeneratedSubscription Given, int Number, Schedule Schedule, decimal Price, int? InDays)
    {
        public AddOnSelector AddOn { get; } = new(null, AnId.OfAddOn(Number));

        public Domain.Time.TenantTime Now => Given.At(1);

        public DateOnly? Date => InDays is { } days ? Given.Today.AddDays(days) : null;

        public ProductOffering Offering =>
            AnOffering.AddOn(Next).Costing(Price).ChangedAt(Schedule).Billed(BillingPeriod.Monthly).Build();

        public AddOnChangeRequest Request(DateOnly? date) => new(AddOn, Next, date);

        public AddOnChangeDecision Decide(DateOnly date) => AddOnChangePolicy.Decide(Build(), Request(date), Offering, Now).Value;

        public Subscription Build()
        {
            var subscription = Given.Build();
            subscription.ApplyDue(Now.Now);
            return subscription;
        }
    }
}
