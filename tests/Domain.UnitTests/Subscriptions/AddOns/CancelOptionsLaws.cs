using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What the options promise is what a cancel then gets.</summary>
public class CancelOptionsLaws
{
    private const int Runs = 1_000;

    [Test]
    public void Options_WhenSubscriptionIsAny_AreThoseOfItsLiveAddOns() => Law.Holds(CancelCases.AnyHolder, Runs, holder => Assert.That(
        Options(holder).Select(option => option.AddOn.Number),
        Is.EqualTo(holder.Build().AddOns.Where(addOn => addOn.IsLive).Select(addOn => addOn.Number))));

    [Test]
    public void Option_WhenACancelFollowsWithoutADate_NamesTheDateOrTheRefusalThatItGets() => Law.Holds(CancelCases.AnyHolder, Runs, holder =>
    {
        foreach (var option in Options(holder))
        {
            var cancelled = Cancel(holder, option, null);
            Assert.That((option.DefaultDate, option.BlockedBy), Is.EqualTo((cancelled.Refusal is null ? cancelled.Value.EffectiveDate : (DateOnly?)null, cancelled.Refusal?.Code.Value)));
        }
    });

    [Test]
    public void Option_WhenACancelFollowsForTheEarliestDate_IsGrantedThenAndNotADayBefore() => Law.Holds(CancelCases.AnyHolder, Runs, holder =>
    {
        foreach (var option in Options(holder).Where(option => option.BlockedBy is null))
        {
            var earliest = option.EarliestDate!.Value;
            var endsWithItsSubscriptionFirst = option.LatestDate < option.AddOn.CommitmentEndsOn && option.LatestDate == earliest;

            // Then it ends with its subscription, and for that no date is given; one that was scheduled for later stays as it is.
            if (!endsWithItsSubscriptionFirst || option.AddOn.CancellationDate is null)
                Assert.That(Cancel(holder, option, endsWithItsSubscriptionFirst ? null : earliest).Value.EffectiveDate, Is.EqualTo(earliest));
            Assert.That(Cancel(holder, option, earliest.AddDays(-1)).Refusal?.Code, Is.AnyOf(AddOnRefusals.ScheduledDateInPast, AddOnRefusals.CommitmentActive));
        }
    });

    [Test]
    public void Option_WhenTheSubscriptionEnds_NamesTheLastDateThatIsGranted() => Law.Holds(CancelCases.AnyHolder, Runs, holder =>
    {
        foreach (var option in Options(holder).Where(option => option is { BlockedBy: null, LatestDate: not null, AddOn.Status: AddOnStatus.Active }))
        {
            Assert.That(Cancel(holder, option, option.LatestDate!.Value.AddDays(1)).Refusal?.Code, Is.EqualTo(AddOnRefusals.ScheduledDateAfterSubscriptionEnd));
            Assert.That(Cancel(holder, option, option.LatestDate).Refusal?.Code, Is.Null.Or.EqualTo(AddOnRefusals.CommitmentActive));
        }
    });

    private static IReadOnlyList<CancelOption> Options(Holder holder) => CancellationPolicy.Options(holder.Build(), holder.At(0));

    private static Result<CancellationDecision> Cancel(Holder holder, CancelOption option, DateOnly? date) =>
        holder.Build().CancelAddOn(new(new(null, option.AddOn.SubscriptionAddOnId), date), holder.At(0));
}
