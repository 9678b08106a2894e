using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class AddAddOnRefusalTests
{
    private static readonly TenantTime Now = Clock.At("2026-03-10 14:30");

    [Test]
    public void Add_WhenSubscriptionIsCancelled_IsRefused() => AssertRefused(
        SubscriptionRefusals.SubscriptionCancelled,
        ASubscription.WithoutAddOns().In(SubscriptionStatus.Cancelled),
        AnOffering.AddOn());

    [TestCase(SubscriptionStatus.Pending, "has not started")]
    [TestCase(SubscriptionStatus.Blocked, "is blocked")]
    [TestCase(SubscriptionStatus.Paused, "is paused")]
    public void Add_WhenSubscriptionIsPendingBlockedOrPaused_IsRefused(SubscriptionStatus status, string word)
    {
        var refusal = AssertRefused(
            SubscriptionRefusals.SubscriptionNotActive, ASubscription.WithoutAddOns().In(status), AnOffering.AddOn());

        Assert.That(refusal.Detail, Does.Contain(word));
    }

    [Test]
    public void Add_WhenOfferingIsArchived_IsRefused() => AssertRefused(
        CatalogRefusals.ProductOfferingArchived,
        ASubscription.WithoutAddOns(),
        AnOffering.AddOn().Archived());

    [Test]
    public void Add_WhenOfferingIsAPlan_IsRefused()
    {
        var refusal = AssertRefused(CatalogRefusals.AddOnNotApplicable, ASubscription.WithoutAddOns(), AnOffering.Plan());

        Assert.That(refusal.Detail, Does.Contain($"'{AnOffering.Mobile}'").And.Contain("not as an add-on"));
    }

    [Test]
    public void Add_WhenTheOfferingDoesNotFitTheCategory_IsRefused()
    {
        var refusal = AssertRefused(
            CatalogRefusals.AddOnNotApplicable,
            ASubscription.WithoutAddOns(),
            AnOffering.AddOn().Fitting("SUBSCRIPTION_PBX", "SUBSCRIPTION_FIXED"));

        Assert.That(refusal.Detail, Does.Contain("SUBSCRIPTION_PBX, SUBSCRIPTION_FIXED").And.Contain(AnOffering.Cell));
    }

    [Test]
    public void Add_WhenDateHasPassed_IsRefused()
    {
        var refusal = AssertRefused(DateRefusals.ScheduledDateInPast, ASubscription.WithoutAddOns(), AnOffering.AddOn(), "2026-03-09");

        Assert.That(refusal.Detail, Does.Contain("requested date 2026-03-09").And.Contain("2026-03-10"));
    }

    [TestCase("2026-05-01")]
    [TestCase("2026-05-02")]
    public void Add_ForADateAfterTheSubscriptionsEnd_IsRefused(string date) => AssertRefused(
        AddOnRefusals.ScheduledDateAfterSubscriptionEnd,
        ASubscription.WithoutAddOns().EndingOn("2026-05-01"),
        AnOffering.AddOn(),
        date);

    [TestCase(null)]
    [TestCase("2026-04-30")]
    public void Add_WhenTheSubscriptionEndsLater_IsGranted(string? date)
    {
        var subscription = ASubscription.WithoutAddOns().EndingOn("2026-05-01").Build();

        subscription.AddAddOn(AnId.Of(77), AnOffering.AddOn().Build(), Day.OrNone(date), null, Now);

        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, EventTypes.AddOnAdded, Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(2));
    }

    [Test]
    public void Add_WhenSeveralRulesRefuse_IsRefusedByTheFirst()
    {
        var (active, misfit) = (ASubscription.WithoutAddOns().EndingOn("2026-05-01"), AnOffering.AddOn().Fitting("SUBSCRIPTION_PBX"));

        AssertRefused(SubscriptionRefusals.SubscriptionCancelled, active.In(SubscriptionStatus.Cancelled), misfit.Archived(), "2026-03-09");
        AssertRefused(SubscriptionRefusals.SubscriptionNotActive, active.In(SubscriptionStatus.Blocked), misfit.Archived(), "2026-03-09");
        AssertRefused(CatalogRefusals.ProductOfferingArchived, active, misfit.Archived(), "2026-03-09");
        AssertRefused(CatalogRefusals.AddOnNotApplicable, active, misfit, "2026-03-09");
        AssertRefused(DateRefusals.ScheduledDateInPast, active, AnOffering.AddOn(), "2026-03-09");
    }

    private static Refusal AssertRefused(RefusalCode expected, ASubscription given, AnOffering offering, string? date = null)
    {
        var subscription = given.Build();
        var before = Snapshot.Of(subscription);

        var refusal = subscription.AddAddOn(AnId.Of(77), offering.Build(), Day.OrNone(date), null, Now).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(expected));
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        return refusal!;
    }
}
