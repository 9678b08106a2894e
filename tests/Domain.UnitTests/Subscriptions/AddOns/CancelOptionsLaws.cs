using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What the options promise is what a cancel then gets.</summary>
public class CancelOptionsLaws
{
    private const int Runs = 1_000;

    [Test]
    public void Options_OfAnySubscription_AreItsLiveAddOns() => Law.Holds(CancelCases.AnySubscription, Runs, given => Assert.That(
        Options(given).Select(option => option.AddOn.Number),
        Is.EqualTo(given.Build().AddOns.Where(addOn => addOn.IsLive).Select(addOn => addOn.Number))));

    [Test]
    public void Option_DefaultDate_IsTheDateOrRefusalOfACancelWithoutDate() => Law.Holds(CancelCases.AnySubscription, Runs, given =>
    {
        foreach (var option in Options(given))
        {
            var cancelled = Cancel(given, option, null);
            Assert.That(
                (option.DefaultDate, option.BlockedBy),
                Is.EqualTo((cancelled.Refusal is null ? cancelled.Value.EffectiveDate : (DateOnly?)null, cancelled.Refusal?.Code.Value)));
        }
    });

    [Test]
    public void Option_EarliestDate_IsGrantedAndTheDayBeforeIsRefused() => Law.Holds(CancelCases.AnySubscription, Runs, given =>
    {
        foreach (var option in Options(given).Where(option => option.BlockedBy is null))
        {
            var earliest = option.EarliestDate!.Value;
            var endsWithItsSubscriptionFirst = option.LatestDate < option.AddOn.CommitmentEndsOn && option.LatestDate == earliest;

            // Then it ends with its subscription, and for that no date is given; one that was scheduled for later stays as it is.
            if (!endsWithItsSubscriptionFirst || option.AddOn.CancellationDate is null)
            {
                Assert.That(
                    Cancel(given, option, endsWithItsSubscriptionFirst ? null : earliest).Value.EffectiveDate,
                    Is.EqualTo(earliest));
            }

            Assert.That(
                Cancel(given, option, earliest.AddDays(-1)).Refusal?.Code,
                Is.AnyOf(DateRefusals.ScheduledDateInPast, CommitmentRefusals.CommitmentActive));
        }
    });

    [Test]
    public void Option_LatestDate_IsTheLastDateThatACancelIsGranted() => Law.Holds(CancelCases.AnySubscription, Runs, given =>
    {
        foreach (var option in Options(given)
            .Where(option => option is { BlockedBy: null, LatestDate: not null, AddOn.Status: AddOnStatus.Active }))
        {
            Assert.That(
                Cancel(given, option, option.LatestDate!.Value.AddDays(1)).Refusal?.Code,
                Is.EqualTo(AddOnRefusals.ScheduledDateAfterSubscriptionEnd));
            Assert.That(Cancel(given, option, option.LatestDate).Refusal?.Code, Is.Null.Or.EqualTo(CommitmentRefusals.CommitmentActive));
        }
    });

    private static IReadOnlyList<CancelOption> Options(GeneratedSubscription given) =>
        CancellationPolicy.Options(given.Build(), given.At(0));

    private static Result<CancellationDecision> Cancel(GeneratedSubscription given, CancelOption option, DateOnly? date) =>
        given.Build().CancelAddOn(new(new(null, option.AddOn.SubscriptionAddOnId), date), given.At(0));
}
