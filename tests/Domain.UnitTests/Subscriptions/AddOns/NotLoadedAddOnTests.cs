using System.Runtime.CompilerServices;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>A rule must not take an add-on that was not loaded for one that does not exist.</summary>
public class NotLoadedAddOnTests
{
    private static readonly AddOnSelector Data = new(AnOffering.Data, null), Voice = new("voice", null);

    [Test]
    public void Decide_WhenTheNamedAddOnsWereNotLoaded_Throws()
    {
        var subscription = Loaded(named: null);

        Assert.That(() => subscription.CancelAddOn(new(Data), Attempt.Now), Throws.InvalidOperationException);
        Assert.That(() => subscription.UndoAddOnCancellation(Data, Attempt.Now), Throws.InvalidOperationException);
    }

    [Test]
    public void Decide_WhenOtherAddOnsWereLoaded_Throws() =>
        Assert.That(() => Loaded(Voice).CancelAddOn(new(Data), Attempt.Now), Throws.InvalidOperationException);

    [Test]
    public void Decide_WhenTheNamedAddOnsWereLoaded_Refuses() =>
        Assert.That(Loaded(Voice).CancelAddOn(new(Voice), Attempt.Now).Refusal!.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));

    [Test]
    public void Decide_WhenALiveAddOnIsNamed_NeedsNoOther()
    {
        var subscription = Loaded(named: null);

        Assert.That(subscription.CancelAddOn(new(new("roaming", null)), Attempt.Now).Refusal, Is.Null);
    }

    // One live add-on of roaming, and one of data that has ended and is loaded only if it is named.
    private static Subscription Loaded(AddOnSelector? named)
    {
        var subscription = ASubscription.WithAddOn().AndAddOn(AnOffering.AddOn("roaming"))
            .AndCancelled(ACancel.OfAddOn(1), ASubscription.Started).Build();
        AddOnsOf(subscription).RemoveAll(addOn => !addOn.IsLive && named?.Names(addOn) != true);
        return new StoredSubscription(subscription, named).At(Attempt.Now.Now);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "addOns")]
    private static extern ref List<AddOn> AddOnsOf(Subscription subscription);
}
