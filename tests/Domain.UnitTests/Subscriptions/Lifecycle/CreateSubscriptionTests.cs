using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class CreateSubscriptionTests
{
    private static readonly TenantTime Now = Clock.At("2026-03-10 14:30");
    private static readonly NewSubscription Sale = ASale.Of(AnOffering.Plan());

    [TestCase(null)]
    [TestCase("2026-03-10")]
    public void Create_WithoutDateOrForToday_StartsAtOnce(string? date)
    {
        var subscription = Create(Sale with { ActivationDate = Day.OrNone(date) }).Value;

        Assert.That(subscription.Status, Is.EqualTo(SubscriptionStatus.Activated));
        Assert.That(subscription.ActivatedAt, Is.EqualTo(Now.Now));
        Assert.That(subscription.Pending, Is.Null);
        Assert.That(RaisedEvent.Of(subscription, after: 0), Is.EqualTo([new RaisedEvent(1, EventTypes.SubscriptionCreated, Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(1));
    }

    [TestCase("2026-03-11")]
    [TestCase("2026-03-29")]
    [TestCase("2199-12-31")]
    public void Create_ForALaterDate_IsPending(string date)
    {
        var subscription = Create(Sale with { ActivationDate = Day.Of(date) }).Value;

        Assert.That(subscription.Status, Is.EqualTo(SubscriptionStatus.Pending));
        Assert.That(subscription.ActivatedAt, Is.Null);
        Assert.That(
            subscription.Pending,
            Is.EqualTo(new PendingSubscriptionStatus(SubscriptionStatus.Activated, Day.Of(date), Clock.At(date).Now)));
        Assert.That(subscription.CancellationDate, Is.Null);
        Assert.That(RaisedEvent.Of(subscription, after: 0), Is.EqualTo([new RaisedEvent(1, EventTypes.SubscriptionCreated, Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(1));
    }

    [TestCase("2026-03-09")]
    [TestCase("2000-01-01")]
    public void Create_WhenDateHasPassed_IsRefused(string date)
    {
        var refusal = Create(Sale with { ActivationDate = Day.Of(date) }).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(DateRefusals.ScheduledDateInPast));
        Assert.That(refusal?.Detail, Does.Contain($"start date {date}").And.Contain("2026-03-10"));
    }

    [Test]
    public void Create_WhenGranted_KeepsTheTermsOfSale()
    {
        var sale = Sale with
        {
            Type = "IOT",
            Display = "The boat",
            Msisdn = "+46701234567",
            ReferenceId = "crm-1",
            Sim = new(true, "490154203237518", "8946000000000000001"),
            Extensions = new("""{"x":1}"""),
            Metadata = new("""{"y":2}"""),
        };

        var subscription = Create(sale).Value;

        Assert.That((subscription.SubscriptionId, subscription.TenantId), Is.EqualTo((ASubscription.Id, ASubscription.Tenant)));
        Assert.That((subscription.Type, subscription.Display), Is.EqualTo(("IOT", "The boat")));
        Assert.That((subscription.Msisdn, subscription.ReferenceId), Is.EqualTo(("+46701234567", "crm-1")));
        Assert.That((subscription.Customer, subscription.Subscriber), Is.EqualTo((ASale.Customer, ASale.Subscriber)));
        Assert.That((subscription.Terms, subscription.Sim), Is.EqualTo((sale.Terms, sale.Sim)));
        Assert.That((subscription.Extensions, subscription.Metadata), Is.EqualTo((sale.Extensions, sale.Metadata)));
        Assert.That((subscription.CreatedAt, subscription.UpdatedAt), Is.EqualTo((Now.Now, Now.Now)));
        Assert.That((subscription.CancelledAt, subscription.AddOnsAdded), Is.EqualTo(((DateTimeOffset?)null, 0)));
        Assert.That(subscription.AddOns, Is.Empty);
    }

    [TestCase("The boat", "+46701234567", "The boat")]
    [TestCase(null, "+46701234567", "+46701234567")]
    [TestCase(null, null, "The mobile-m")]
    public void Create_WhenDisplayIsNotGiven_ShowsTheNumberOrTheOffering(string? display, string? msisdn, string expected) =>
        Assert.That(Create(Sale with { Display = display, Msisdn = msisdn }).Value.Display, Is.EqualTo(expected));

    [Test]
    public void Create_WithRequiredMembersOnly_HasDefaults()
    {
        var subscription = Create(Sale).Value;

        Assert.That(subscription.Type, Is.EqualTo("CELL"));
        Assert.That(subscription.Metadata, Is.EqualTo(RawJson.EmptyObject));
        Assert.That(subscription.Extensions, Is.Null);
    }

    private static Result<Subscription> Create(NewSubscription sale) => Subscription.Create(ASubscription.Tenant, sale, Now);
}
