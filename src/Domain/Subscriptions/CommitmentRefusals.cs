using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses dates on which a commitment binds.</summary>
public static class CommitmentRefusals
{
    public static readonly RefusalCode CommitmentActive =
        new("commitment_active", RefusalKind.Rule, "The commitment has not ended.");

    /// <summary>
    /// Refuses to cancel an add-on. The alternatives omit the expected date of the request. Their dates differ from the requested
    /// one, so they would be refused with it.
    /// </summary>
    public static Refusal OfAddOn(CancellationRequest request, DateOnly commitmentEnd, DateOnly earliest)
    {
        var defaultDate = request with { ScheduledOn = null, ExpectedEffectiveDate = null };
        if (earliest < commitmentEnd)
        {
            return new CommitmentActive(
                $"The commitment binds until {commitmentEnd:yyyy-MM-dd}; the add-on ends with its subscription on {earliest:yyyy-MM-dd}.",
                earliest,
                [defaultDate]);
        }

        return new CommitmentActive(
            TooEarly(commitmentEnd, request.ScheduledOn!.Value),
            earliest,
            commitmentEnd <= BusinessDate.Last ? [defaultDate with { ScheduledOn = commitmentEnd }, defaultDate] : [defaultDate]);
    }

    /// <summary>Refuses to cancel a subscription.</summary>
    public static Refusal OfSubscription(SubscriptionCancellationRequest request, DateOnly commitmentEnd, DateOnly refused) =>
        new CommitmentActive(
            TooEarly(commitmentEnd, refused),
            commitmentEnd,
            commitmentEnd <= BusinessDate.Last
                ? [request with { Schedule = SubscriptionCancelSchedule.Date, ScheduledOn = commitmentEnd }]
                : []);

    /// <summary>Refuses to change an add-on to an offering that does not cost more.</summary>
    /// <param name="earliest">The first date on which the change would be accepted; null if the subscription ends earlier.</param>
    public static Refusal OfChange(AddOnChangeRequest request, DateOnly commitmentEnd, DateOnly refused, DateOnly? earliest) =>
        new CommitmentActive(
            TooEarly(commitmentEnd, refused),
            earliest ?? commitmentEnd,
            earliest <= BusinessDate.Last ? [request with { ScheduledOn = earliest }] : []);

    private static string TooEarly(DateOnly commitmentEnd, DateOnly refused) =>
        $"The commitment binds until {commitmentEnd:yyyy-MM-dd}; the date {refused:yyyy-MM-dd} is too early.";
}

/// <summary>Says which requests would be accepted despite the commitment.</summary>
/// <param name="EarliestDate">The first local date on which it is possible.</param>
/// <param name="Alternatives">The request with dates that would be accepted now, and without an expected date.</param>
public sealed record CommitmentActive(string Detail, DateOnly EarliestDate, IReadOnlyList<IAlternative> Alternatives)
    : Refusal(CommitmentRefusals.CommitmentActive, Detail);
