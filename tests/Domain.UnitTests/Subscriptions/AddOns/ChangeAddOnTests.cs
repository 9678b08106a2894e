using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class ChangeAddOnTests
{
    private const string More = "data-50gb";
    private static readonly TenantTime Now = Attempt.Now;
    private static readonly AnOffering Larger = AnOffering.AddOn(More).Costing(199), Smaller = AnOffering.AddOn(More).Costing(49);

    [Test]
    public void Change_WithoutADate_ChangesAtOnce()
    {
        var subscription = ASubscription.WithAddOn().Build();

        var addOn = subscription.ChangeAddOn(To(More), Larger.Bound(3).Build(), Now).Value;

        Assert.That((addOn.ProductOfferingId, addOn.Terms.Price.NetPrice), Is.EqualTo((More, 199m)));
        Assert.That((addOn.ActivatedOn, addOn.CommitmentEndsOn), Is.EqualTo((Day.Of("2026-01-15"), Day.Of("2026-06-10"))));
        Assert.That(RaisedEvent.Of(subscription, after: 2), Is.EqualTo([new RaisedEvent(3, "subscription.addon.changed", Now.Now)]));
    }

    [TestCase(Schedule.Instant, "2026-04-15", "2026-04-15")]
    [TestCase(Schedule.NextDay, null, "2026-03-11")]
    [TestCase(Schedule.NextDay, "2026-03-11", "2026-03-11")]
    [TestCase(Schedule.BeginningOfNextMonth, null, "2026-04-01")]
    [TestCase(Schedule.BeginningOfNextMonth, "2026-04-01", "2026-04-01")]
    [TestCase(Schedule.BeginningOfNextMonth, "2026-04-02", "2026-05-01")]
    [TestCase(Schedule.EndOfBillingPeriod, "2026-03-16", "2026-04-15")]
    [TestCase(Schedule.EndOfBillingPeriod, "2026-04-15", "2026-04-15")]
    public void Change_OnADate_IsScheduledForTheFirstDateFromThenOnThatTheNewOfferingAllows(Schedule schedule, string? asked, string date)
    {
        var subscription = ASubscription.WithAddOn().Build();
        var offering = Larger.ChangedAt(schedule).Billed(BillingPeriod.Monthly).Build();

        var addOn = subscription.ChangeAddOn(To(More, asked), offering, Now).Value;

        Assert.That(
            (addOn.ProductOfferingId, addOn.PendingProductOffering!.ScheduledOn, addOn.PendingProductOffering.Terms.ProductOfferingId),
            Is.EqualTo((AnOffering.Data, Day.Of(date), More)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.addon.change_scheduled"));

        subscription.ApplyDue(Clock.At(date).Now);

        Assert.That(
            (subscription.Events[^1].Type, subscription.Events[^1].OccurredAt, addOn.ProductOfferingId, addOn.ChangedOn),
            Is.EqualTo(("subscription.addon.changed", Clock.At(date).Now, More, Day.Of(date))));
    }

    [Test]
    public void Change_ToTheCurrentOffering_WithdrawsAScheduledChange()
    {
        var subscription = ASubscription.WithAddOn().Build();
        var before = Snapshot.Of(subscription.AddOns.Single().Terms);
        _ = subscription.ChangeAddOn(To(More, "2026-06-01"), Larger.Build(), Now).Value;

        var addOn = subscription.ChangeAddOn(To(AnOffering.Data), AnOffering.AddOn().Archived().Build(), Now).Value;

        Assert.That((addOn.PendingProductOffering, Snapshot.Of(addOn.Terms)), Is.EqualTo((null as PendingProductOffering, before)));
        Assert.That(
            (subscription.Events[^1].Type, subscription.NextDueAt),
            Is.EqualTo(("subscription.addon.change_withdrawn", null as DateTimeOffset?)));
    }

    [Test]
    public void Change_ThatIsScheduledAlready_ChangesNothing()
    {
        var subscription = ASubscription.WithAddOn().Build();
        _ = subscription.ChangeAddOn(To(More, "2026-06-01"), Larger.Build(), Now).Value;
        var before = Snapshot.Of(subscription);

        _ = subscription.ChangeAddOn(To(More, "2026-06-01"), Larger.Build(), Now).Value;

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    }

    [TestCase("2026-06-01", true)]
    [TestCase("2026-05-31", true)]
    [TestCase("2026-06-02", false)]
    public void Cancellation_DropsAScheduledChange_IfThatIsDueOnOrAfterItsDate(string cancelledOn, bool dropped)
    {
        var subscription = ASubscription.WithAddOn().Build();
        var addOn = subscription.ChangeAddOn(To(More, "2026-06-01"), Larger.Build(), Now).Value;

        _ = subscription.CancelAddOn(ACancel.OfOffering().On(cancelledOn), Now).Value;
        _ = subscription.UndoAddOnCancellation(new(AnOffering.Data, null), Now).Value;

        Assert.That(addOn.PendingProductOffering is null, Is.EqualTo(dropped), "undo does not restore a change");
    }

    [Test]
    public void Change_BeforeTheStart_SellsTheNewOfferingForTheSameStart()
    {
        var subscription = ASubscription.WithAddOn(starting: "2026-06-01").Build();

        var addOn = subscription.ChangeAddOn(To(More), Larger.Bound(1).Build(), Now).Value;
        subscription.ApplyDue(Clock.At("2026-06-01").Now);

        Assert.That(
            (addOn.ProductOfferingId, addOn.Status, addOn.CommitmentEndsOn),
            Is.EqualTo((More, AddOnStatus.Active, Day.Of("2026-07-01"))));
    }

    [Test]
    public void Change_ToACheaperOfferingDuringTheCommitment_IsRefusedWithAnAlternativeThatIsGranted()
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn().Bound(12));
        var cheaper = Smaller.ChangedAt(Schedule.BeginningOfNextMonth).Build();

        var refusal = (CommitmentActive)Refused(given, To(More), cheaper);

        Assert.That(refusal.EarliestDate, Is.EqualTo(Day.Of("2027-02-01")));
        var alternative = (AddOnChangeRequest)refusal.Alternatives.Single();
        var changed = given.Build().ChangeAddOn(alternative, cheaper, Now).Value;
        Assert.That(changed.PendingProductOffering!.ScheduledOn, Is.EqualTo(Day.Of("2027-02-01")));
    }

    [TestCase("2026-04-01", true)]
    [TestCase("2026-04-02", false)]
    [TestCase("2027-04-01", true)]
    public void Change_OfABoundAddOnThatHasNotStarted_IsFreeUpToItsStartAndAfterItsCommitment(string date, bool granted)
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn().Bound(12), starting: "2026-04-01");

        var refusal = given.Build().ChangeAddOn(To(More, date), Smaller.Build(), Now).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(granted ? null : CommitmentRefusals.CommitmentActive));
        Assert.That((refusal as CommitmentActive)?.EarliestDate, Is.EqualTo(granted ? null : (DateOnly?)Now.Today));
    }

    [Test]
    public void Change_ToAnUnknownOffering_IsRefusedAfterTheAddOnIsFound()
    {
        var (one, none) = (ASubscription.WithAddOn().Build(), ASubscription.WithoutAddOns().Build());

        Assert.That(one.ChangeAddOn(To(More), null, Now).Refusal!.Code, Is.EqualTo(CatalogRefusals.ProductOfferingNotFound));
        Assert.That(none.ChangeAddOn(To(More), null, Now).Refusal!.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
    }

    [Test]
    public void Change_ToADearerOfferingDuringTheCommitment_IsGranted() => Assert.That(
        ASubscription.WithAddOn(AnOffering.AddOn().Bound(12)).Build().ChangeAddOn(To(More), Larger.Build(), Now).Refusal, Is.Null);

    [Test]
    public void Change_ToADearerOfferingInAnotherCurrency_IsBoundByTheCommitment() => Assert.That(
        Refused(ASubscription.WithAddOn(AnOffering.AddOn().Bound(12)), To(More), Larger.Costing(199, "EUR").Build()),
        Is.TypeOf<CommitmentActive>());

    public static IEnumerable<TestCaseData> Refusals()
    {
        var one = ASubscription.WithAddOn();
        yield return Case("of a cancelled subscription", one.In(SubscriptionStatus.Cancelled), To(More), Larger, "subscription_cancelled");
        yield return Case("of an unknown add-on", one, new(new(null, AnId.OfAddOn(9)), More), Larger, "addon_not_found");
        var (ended, ending) = (Cancelled("2026-03-10"), Cancelled("2026-06-01"));
        yield return Case("of a cancelled add-on", ended, To(More), Larger, "addon_already_cancelled");
        yield return Case("of an expired add-on", one.AndExpired(1, Now), To(More), Larger, "addon_expired");
        yield return Case("to its own offering", one, To(AnOffering.Data), AnOffering.AddOn(), "change_to_same_offering");
        yield return Case("of an add-on that ends", ending, To(More), Larger, "cancellation_scheduled");
        yield return Case("to an archived offering", one, To(More), Larger.Archived(), "product_offering_archived");
        yield return Case("to another group", one, To(More), Larger.InGroup("other"), "addon_not_applicable");
        yield return Case("to what does not fit", one, To(More), Larger.Fitting("TV"), "addon_not_applicable");
        yield return Case("to a plan", one, To(More), AnOffering.Plan(More), "addon_not_applicable");
        yield return Case("in the past", one, To(More, "2026-03-09"), Larger, "scheduled_date_in_past");
        var (last, tooLate) = (one.EndingOn("2026-06-01"), To(More, "2026-06-01"));
        yield return Case("when the subscription has ended", last, tooLate, Larger, "scheduled_date_after_subscription_end");

        ASubscription Cancelled(string date) => one.AndCancelled(ACancel.OfOffering().On(date), Now);
    }

    [TestCaseSource(nameof(Refusals))]
    public void Change_IsRefused(ASubscription given, AddOnChangeRequest request, AnOffering offering, string code) =>
        Assert.That(Refused(given, request, offering.Build()).Code.Value, Is.EqualTo(code));

    [Test]
    public void Options_ShowWhatAChangeOnTheirDateDoes()
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn().Bound(12));
        ProductOffering[] offerings =
        [
            AnOffering.AddOn().Build(),
            Larger.ChangedAt(Schedule.NextDay).Build(),
            AnOffering.AddOn("small").Costing(9).ChangedAt(Schedule.BeginningOfNextMonth).Build(),
            AnOffering.AddOn("old").Archived().Build(),
            AnOffering.AddOn("tv").Fitting("TV").Build(),
        ];

        var options = AddOnChangePolicy.Options(given.Build(), new(AnOffering.Data, null), offerings, Now).Value;

        Assert.That(
            options.Select(option => (option.Offering.ProductOfferingId, option.EffectiveDate)),
            Is.EqualTo([(More, Day.Of("2026-03-11")), ("small", Day.Of("2027-02-01"))]));
        foreach (var (offering, date) in options)
        {
            var addOn = given.Build().ChangeAddOn(To(offering.ProductOfferingId, $"{date:yyyy-MM-dd}"), offering, Now).Value;
            Assert.That(addOn.PendingProductOffering!.ScheduledOn, Is.EqualTo(date));
        }
    }

    private static AddOnChangeRequest To(string offering, string? on = null) => new(new(null, AnId.OfAddOn(1)), offering, Day.OrNone(on));

    private static TestCaseData Case(string name, ASubscription given, AddOnChangeRequest request, AnOffering offering, string code) =>
        new TestCaseData(given, request, offering, code).SetArgDisplayNames(name, code);

    private static Refusal Refused(ASubscription given, AddOnChangeRequest request, ProductOffering offering)
    {
        var subscription = given.Build();
        var before = Snapshot.Of(subscription);

        var refusal = subscription.ChangeAddOn(request, offering, Now).Refusal;

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        return refusal!;
    }
}
