using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class AddAddOnTests
{
    private static readonly TenantTime Now = Clock.At("2026-03-10 14:30");
    private static readonly Guid Id = AnId.Of(77);

    [TestCase(null)]
    [TestCase("2026-03-10")]
    public void Add_WithoutDateOrForToday_StartsAtOnce(string? date)
    {
        var subscription = ASubscription.WithoutAddOns().Build();

        var addOn = Add(subscription, AnOffering.AddOn().Bound(months: 12), date).Value;

        Assert.That(addOn.Status, Is.EqualTo(AddOnStatus.Active));
        Assert.That(addOn.IsLive, Is.True);
        Assert.That(addOn.Pending, Is.Null);
        Assert.That(addOn.ActivatedAt, Is.EqualTo(Now.Now));
        Assert.That(addOn.ActivatedOn, Is.EqualTo(Day.Of("2026-03-10")));
        Assert.That(addOn.CommitmentEndsOn, Is.EqualTo(Day.Of("2027-03-10")));
        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, EventTypes.AddOnAdded, Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(2));
    }

    [TestCase("2026-03-11")]
    [TestCase("2026-10-25")]
    [TestCase("2199-12-31")]
    public void Add_ForALaterDate_IsPending(string date)
    {
        var subscription = ASubscription.WithoutAddOns().Build();

        var addOn = Add(subscription, AnOffering.AddOn().Bound(months: 12), date).Value;

        Assert.That(addOn.Status, Is.EqualTo(AddOnStatus.Pending));
        Assert.That(addOn.IsLive, Is.True);
        Assert.That(addOn.Pending, Is.EqualTo(new PendingAddOnStatus(AddOnStatus.Active, Day.Of(date), Clock.At(date).Now)));
        Assert.That(addOn.CancellationDate, Is.Null);
        Assert.That(
            (addOn.ActivatedAt, addOn.ActivatedOn, addOn.CommitmentEndsOn),
            Is.EqualTo(((DateTimeOffset?)null, (DateOnly?)null, (DateOnly?)null)));
        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, EventTypes.AddOnAdded, Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(2));
    }

    [Test]
    public void Add_WhenGranted_KeepsTheTermsOfSale()
    {
        var (subscription, metadata) = (ASubscription.WithoutAddOns().Build(), new RawJson("""{"campaign":"spring"}"""));
        var offering = AnOffering.AddOn()
            .Bound(months: 3).CancelledAt(Schedule.NextDay).ChangedAt(Schedule.EndOfBillingPeriod).Billed(BillingPeriod.Monthly).Build();

        var addOn = subscription.AddAddOn(Id, offering, null, metadata, Now).Value;

        Assert.That(addOn.SubscriptionAddOnId, Is.EqualTo(Id));
        Assert.That(addOn.SubscriptionId, Is.EqualTo(subscription.SubscriptionId));
        Assert.That(addOn.ProductOfferingId, Is.EqualTo(AnOffering.Data));
        Assert.That(addOn.Terms, Is.EqualTo(offering.TermsOfSale));
        Assert.That(addOn.Metadata, Is.EqualTo(metadata));
        Assert.That((addOn.CreatedAt, addOn.UpdatedAt), Is.EqualTo((Now.Now, Now.Now)));
        Assert.That(subscription.AddOns, Is.EqualTo([addOn]));
        Assert.That(subscription.UpdatedAt, Is.EqualTo(Now.Now));
    }

    [Test]
    public void Add_WithoutMetadata_HasAnEmptyObject() =>
        Assert.That(Add(ASubscription.WithoutAddOns().Build(), AnOffering.AddOn(), null).Value.Metadata, Is.EqualTo(RawJson.EmptyObject));

    [Test]
    public void Add_OfAnOfferingThatIsHeldAlready_GetsTheNextNumber()
    {
        var subscription = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), ASubscription.Started).AndAddOn().Build();

        Add(subscription, AnOffering.AddOn(), null);

        Assert.That(subscription.AddOns.Select(addOn => addOn.Number), Is.EqualTo([1, 2, 3]));
        Assert.That(subscription.AddOnsAdded, Is.EqualTo(3));
        Assert.That(RaisedEvent.Of(subscription, after: 4), Is.EqualTo([new RaisedEvent(5, EventTypes.AddOnAdded, Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(5));
    }

    [Test]
    public void Add_WhenTheCatalogChangesLater_KeepsTheTermsOfSale()
    {
        var (subscription, offering) = (ASubscription.WithoutAddOns().Build(), AnOffering.AddOn().Build());
        var addOn = subscription.AddAddOn(Id, offering, null, null, Now).Value;

        offering.Replace(AnOffering.AddOn().Bound(months: 24).CancelledAt(Schedule.NextDay).Archived().Terms, Now.Now);
        var cancelled = subscription.CancelAddOn(ACancel.OfOffering(), Now);

        Assert.That(cancelled.Refusal, Is.Null);
        Assert.That(addOn.CancelledAt, Is.EqualTo(Now.Now));
    }

    [Test]
    public void Add_AfterLocalMidnight_StartsOnTheNewLocalDate()
    {
        // 23:30 on the 10th in UTC, and the 11th in Stockholm.
        var at = Clock.AtInstant(Clock.Utc("2026-03-10 23:30"));

        var addOn = ASubscription.WithoutAddOns().Build().AddAddOn(Id, AnOffering.AddOn().Build(), null, null, at).Value;

        Assert.That(addOn.ActivatedOn, Is.EqualTo(Day.Of("2026-03-11")));
    }

    private static Result<AddOn> Add(Subscription subscription, AnOffering offering, string? date) =>
        subscription.AddAddOn(Id, offering.Build(), Day.OrNone(date), null, Now);
}
