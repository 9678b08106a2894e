using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>A stored subscription only goes forward: what has taken effect cannot be taken back.</summary>
public class StoredSubscriptionTests
{
    private static readonly DateTimeOffset Later = Clock.Utc("2026-04-01 12:00"), Earlier = Later.AddMilliseconds(-1);

    [Test]
    public void At_ForAnEarlierInstant_Throws()
    {
        var stored = new StoredSubscription(ASubscription.WithAddOn().Build());
        stored.At(Later);

        Assert.That(() => stored.At(Earlier), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void At_ForTheSameOrALaterInstant_ReturnsTheSubscription()
    {
        var stored = new StoredSubscription(ASubscription.WithAddOn().Build());
        stored.At(Earlier);

        Assert.That(stored.At(Earlier), Is.SameAs(stored.At(Later)));
    }
}
