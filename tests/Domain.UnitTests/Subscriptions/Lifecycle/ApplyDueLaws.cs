using Connect.Domain.Subscriptions;
using Connect.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>Laws of ApplyDue, for any subscription and any instant.</summary>
public class ApplyDueLaws
{
    private const int Runs = 1_000;

    private static readonly Gen<(GeneratedSubscription Given, int Sooner, int Later)> Looks =
        from given in CancelCases.AnySubscription
        from sooner in Gen.Choose(0, 1_000)
        from later in Gen.Choose(0, 1_000)
        select (given, sooner, sooner + later);

    [Test]
    public void ApplyDue_InStepsOrAtOnce_HasTheSameResult() => Law.Holds(Looks, Runs, it =>
    {
        var (atOnce, inSteps) = (it.Given.Build(), it.Given.Build());

        atOnce.ApplyDue(At(it.Given, it.Later));
        inSteps.ApplyDue(At(it.Given, it.Sooner));
        inSteps.ApplyDue(At(it.Given, it.Later));
        inSteps.ApplyDue(At(it.Given, it.Sooner));

        Assert.That(Snapshot.Of(inSteps), Is.EqualTo(Snapshot.Of(atOnce)));
    });

    [Test]
    public void ApplyDue_Always_LeavesNothingDue() => Law.Holds(Looks, Runs, it =>
    {
        var subscription = it.Given.Build();

        subscription.ApplyDue(At(it.Given, it.Sooner));

        var pending = subscription.AddOns.Select(addOn => addOn.Pending?.DueAt)
            .Append(subscription.Pending?.DueAt).OfType<DateTimeOffset>().ToList();
        Assert.That(pending, Is.All.GreaterThan(At(it.Given, it.Sooner)));
        Assert.That(subscription.NextDueAt, Is.EqualTo(pending.Count == 0 ? null : pending.Min()));
    });

    [Test]
    public void ApplyDue_Always_RaisesOneEventPerVersionInOrderOfTime() => Law.Holds(Looks, Runs, it =>
    {
        var subscription = it.Given.Build();
        var (version, sold) = (subscription.Version, subscription.Events.Count);

        subscription.ApplyDue(At(it.Given, it.Later));

        var due = subscription.Events.Skip(sold).ToList();
        Assert.That(
            due.Select(happened => happened.Subscription.Version),
            Is.EqualTo(Enumerable.Range(1, due.Count).Select(step => version + step)));
        Assert.That(due.Select(happened => happened.OccurredAt), Is.Ordered.And.All.LessThanOrEqualTo(At(it.Given, it.Later)));
        Assert.That(due.Select(happened => happened.IsFromDueChange), Is.All.True);
        Assert.That(subscription.Version, Is.EqualTo(version + due.Count));
    });

    [Test]
    public void ApplyDue_WhenTheSubscriptionHasEnded_LeavesNoAddOnLive() => Law.Holds(Looks, Runs, it =>
    {
        var subscription = it.Given.Build();
        var imported = subscription.Status == SubscriptionStatus.Cancelled;

        subscription.ApplyDue(At(it.Given, it.Later));

        if (subscription.Status == SubscriptionStatus.Cancelled && !imported)
            Assert.That(subscription.AddOns.Where(addOn => addOn.IsLive), Is.Empty);
    });

    private static DateTimeOffset At(GeneratedSubscription given, int days) => given.At(0).Now.AddDays(days);
}
