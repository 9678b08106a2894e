using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>Changes of a subscription's number and plan, which only import and demo data schedule.</summary>
public class DueSubscriptionChangeTests
{
    private const string Date = "2026-04-01";
    private static readonly TenantTime Due = Clock.At(Date);

    [TestCase(null, "+46700000002")]
    [TestCase("My phone", "My phone")]
    public void Msisdn_OnItsDate_ChangesAndIsShownIfTheOldOneWas(string? display, string shown)
    {
        var sale = ASale.Of(AnOffering.Plan()) with { Msisdn = "+46700000001", Display = display };
        var subscription = Subscription.Create(ASubscription.Tenant, sale, ASubscription.Started).Value;
        subscription.ImportPendingMsisdn("+46700000002", Day.Of(Date), Clock.Calendar());

        subscription.ApplyDue(Due.Now);

        Assert.That(
            (subscription.Msisdn, subscription.Display, subscription.PendingMsisdn),
            Is.EqualTo(("+46700000002", shown, (PendingMsisdn?)null)));
        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, "subscription.msisdn_changed", Due.Now)]));
    }

    [Test]
    public void Plan_OnItsDate_ChangesAndItsCommitmentBeginsAnew()
    {
        var subscription = ASubscription.WithoutAddOns().Build();
        subscription.ImportPendingProductOffering(
            AnOffering.Plan("mobile-l").Bound(12).Build().TermsOfSale, Day.Of(Date), Clock.Calendar());

        subscription.ApplyDue(Due.Now);

        Assert.That(
            (subscription.ProductOfferingId, subscription.Terms.Name, subscription.CommitmentEndsOn(Clock.Calendar())),
            Is.EqualTo(("mobile-l", "The mobile-l", (DateOnly?)Day.Of("2027-04-01"))));
        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, "subscription.changed", Due.Now)]));
    }

    [Test]
    public void Plan_ThatChangesBeforeTheStart_BindsFromTheStart()
    {
        var sale = ASale.Of(AnOffering.Plan()) with { ActivationDate = Day.Of("2026-06-01") };
        var subscription = Subscription.Create(ASubscription.Tenant, sale, ASubscription.Started).Value;
        subscription.ImportPendingProductOffering(
            AnOffering.Plan("mobile-l").Bound(12).Build().TermsOfSale, Day.Of(Date), Clock.Calendar());

        subscription.ApplyDue(Clock.At("2026-06-01").Now);

        Assert.That(subscription.CommitmentEndsOn(Clock.Calendar()), Is.EqualTo(Day.Of("2027-06-01")));
    }

    [Test]
    public void AddOn_ThatDoesNotFitTheNewPlanOnItsStart_IsCancelledAndItsEventSaysWhy()
    {
        var subscription = ASubscription.WithAddOn(AnOffering.AddOn().Fitting(AnOffering.Cell), starting: Date).Build();
        var plan = AnOffering.Plan("tv").OfCategory("TV").Build().TermsOfSale;
        subscription.ImportPendingProductOffering(plan, Day.Of(Date), Clock.Calendar());

        subscription.ApplyDue(Due.Now);

        Assert.That(
            RaisedEvent.Of(subscription, after: 2).Select(it => it.Type),
            Is.EqualTo(["subscription.changed", "subscription.addon.cancelled"]));
        var ended = subscription.Events[^1].AddOn!;
        Assert.That(
            (ended.Status, ended.Cancellation!.Rule, ended.ActivatedAt),
            Is.EqualTo((AddOnStatus.Cancelled, DateRule.NotStarted, (DateTimeOffset?)null)));
        Assert.That(ended.Cancellation.Reason, Does.Contain("fits SUBSCRIPTION_CELL").And.Contain("category is TV"));
    }

    [Test]
    public void Changes_OnTheDateOfTheEnd_NeverHappen()
    {
        var subscription = ASubscription.WithAddOn().EndingOn(Date).Build();
        subscription.ImportPendingMsisdn("+46700000002", Day.Of(Date), Clock.Calendar());
        subscription.ImportPendingProductOffering(AnOffering.Plan("mobile-l").Build().TermsOfSale, Day.Of(Date), Clock.Calendar());

        subscription.ApplyDue(Clock.At("2027-01-01").Now);

        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.cancelled"));
        Assert.That(
            (subscription.Msisdn, subscription.ProductOfferingId, subscription.NextDueAt),
            Is.EqualTo(((string?)null, AnOffering.Mobile, (DateTimeOffset?)null)));
    }
}
