using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class CancelAddOnSelectorTests
{
    private const string Voice = "voice-unlimited";

    [Test]
    public void Cancel_WhenTheSubscriptionNeverHadAnAddOn_IsRefused()
    {
        var refusal = Attempt.RefusedTo(ACancel.OfOffering(), ASubscription.WithoutAddOns());

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
        Assert.That(refusal.Detail, Does.Contain("'data-10gb'"));
    }

    [TestCase(Voice)]
    [TestCase("DATA-10GB")]
    [TestCase("data-10gb ")]
    public void Cancel_WhenTheOfferingIsUnknown_IsRefused(string offeringId)
    {
        var refusal = Attempt.RefusedTo(ACancel.OfOffering(offeringId), ASubscription.WithAddOn());

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
    }

    [TestCase(null)]
    [TestCase(AnOffering.Data)]
    public void Cancel_WhenTheIdIsUnknown_IsRefused(string? offeringId)
    {
        var refusal = Attempt.RefusedTo(new(new(offeringId, AnId.OfAddOn(2))), ASubscription.WithAddOn());

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
        Assert.That(refusal.Detail, Does.Contain($"{AnId.OfAddOn(2)}"));
    }

    [Test]
    public void Cancel_WhenOfferingAndIdDisagree_IsRefused()
    {
        var given = ASubscription.WithAddOn().AndAddOn(AnOffering.AddOn(Voice));

        var refusal = Attempt.RefusedTo(ACancel.OfBoth(Voice, 1), given);

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
        Assert.That(refusal.Detail, Does.Contain($"{AnId.OfAddOn(1)}").And.Contain($"'{Voice}'"));
    }

    [Test]
    public void Cancel_WhenOfferingAndIdAgree_EndsThatOneOnly()
    {
        var given = ASubscription.WithAddOn().AndAddOn();

        var cancel = Attempt.To(ACancel.OfBoth(AnOffering.Data, 2), given);

        Assert.That(cancel.AddOn.SubscriptionAddOnId, Is.EqualTo(AnId.OfAddOn(2)));
        Assert.That(cancel.Subscription.AddOns.Select(addOn => addOn.Status), Is.EqualTo([AddOnStatus.Active, AddOnStatus.Cancelled]));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(4, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(4));
    }

    [Test]
    public void Cancel_WhenThereIsAnotherOffering_EndsTheNamedOneOnly()
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn(Voice)).AndAddOn();

        var cancel = Attempt.To(ACancel.OfOffering(), given);

        Assert.That(cancel.Subscription.AddOns.Select(addOn => addOn.Status), Is.EqualTo([AddOnStatus.Active, AddOnStatus.Cancelled]));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(4, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Events[^1].AddOn?.SubscriptionAddOnId, Is.EqualTo(AnId.OfAddOn(2)));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(4));
    }

    [Test]
    public void Cancel_WhenOfferingIsHeldSeveralTimes_IsRefusedWithTheLiveOnesInOrder()
    {
        var given = ASubscription.WithAddOn()
            .AndAddOn(starting: "2026-05-01")
            .AndAddOn()
            .AndAddOn(AnOffering.AddOn(Voice))
            .AndAddOn()
            .AndCancelled(ACancel.OfAddOn(3), ASubscription.Started);

        var refusal = Attempt.RefusedTo(ACancel.OfOffering(), given);

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnAmbiguous));
        Assert.That(
            ((AddOnAmbiguous)refusal).SubscriptionAddOnIds,
            Is.EqualTo([AnId.OfAddOn(1), AnId.OfAddOn(2), AnId.OfAddOn(5)]));
    }

    [Test]
    public void Cancel_WhenAllButOneHaveEnded_EndsTheLiveOne()
    {
        var given = ASubscription.WithAddOn().AndAddOn().AndAddOn()
            .AndCancelled(ACancel.OfAddOn(1), ASubscription.Started)
            .AndExpired(3, ASubscription.Started);

        var cancel = Attempt.To(ACancel.OfOffering(), given);

        Assert.That(cancel.AddOn.SubscriptionAddOnId, Is.EqualTo(AnId.OfAddOn(2)));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(6, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(6));
    }

    [Test]
    public void Cancel_WhenTheNamedIdHasEnded_IsRefusedThoughTheOfferingHasALiveAddOn()
    {
        var given = ASubscription.WithAddOn().AndAddOn().AndCancelled(ACancel.OfAddOn(1), ASubscription.Started);

        var refusal = Attempt.RefusedTo(ACancel.OfAddOn(1), given);

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
    }
}
