using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.UnitTests.Catalog;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>The table of the rules of cancelling, row by row: what the policy is compared with.</summary>
internal static class CancellationTable
{
    private static readonly (Func<Row, bool> Applies, Func<Row, string> Outcome)[] Rows =
    [
        (row => row.Subscription.Status == SubscriptionStatus.Cancelled, _ => Refused(SubscriptionRefusals.SubscriptionCancelled)),
        (row => row.Named.Length == 0, _ => Refused(AddOnRefusals.AddOnNotFound)),
        (row => row.Live.Length > 1, _ => Refused(AddOnRefusals.AddOnAmbiguous)),
        (row => row.Live.Length == 0 && row.Named.Any(addOn => addOn.Status == AddOnStatus.Cancelled),
            _ => Refused(AddOnRefusals.AddOnAlreadyCancelled)),
        (row => row.Live.Length == 0, _ => Refused(AddOnRefusals.AddOnExpired)),
        (row => row.Asked < row.Today, _ => Refused(DateRefusals.ScheduledDateInPast)),
        (row => row.AddOn.Status == AddOnStatus.Pending, row => Granted(DateRule.NotStarted, CancellationEffect.Cancel, row.Today)),
        (row => row.Asked > row.End, _ => Refused(AddOnRefusals.ScheduledDateAfterSubscriptionEnd)),
        (row => row.Asked < row.Commitment, _ => Refused(CommitmentRefusals.CommitmentActive)),
        (row => row.Asked is not null && row.Asked == row.Scheduled,
            row => Granted(DateRule.Requested, CancellationEffect.None, row.Asked)),
        (row => row.Asked == row.Today, row => Granted(DateRule.Requested, CancellationEffect.Cancel, row.Asked)),
        (row => row.Asked is not null && row.Scheduled is not null,
            row => Granted(DateRule.Requested, CancellationEffect.Reschedule, row.Asked)),
        (row => row.Asked is not null, row => Granted(DateRule.Requested, CancellationEffect.Schedule, row.Asked)),
        (row => row.Scheduled is not null, row => Granted(DateRule.AlreadyScheduled, CancellationEffect.None, row.Scheduled)),
        (row => row.End < row.Default, row => Granted(DateRule.SubscriptionEnd, CancellationEffect.None, row.End)),
        (row => row.FirstAllowed < row.Commitment, row => Granted(DateRule.CommitmentEnd, CancellationEffect.Schedule, row.Commitment)),
        (row => row.Default == row.Today, row => Granted(DateRule.OfferingSchedule, CancellationEffect.Cancel, row.Default)),
        (_ => true, row => Granted(DateRule.OfferingSchedule, CancellationEffect.Schedule, row.Default)),
    ];

    public static string Expected(CancelCase it)
    {
        var row = new Row(it.Build(), it.Request, it.Given.Today);
        var response = Rows.First(candidate => candidate.Applies(row)).Outcome(row);

        // The last row of all: whichever date was granted, another one was expected.
        return DateIn(response) is { } date && it.Request.ExpectedEffectiveDate is { } expected && date != expected
            ? OnAnotherDate(date)
            : response;
    }

    public static string Of(Result<CancellationDecision> result) => result.IsRefused(out var refusal, out var decision)
        ? refusal is EffectiveDateChanged changed ? OnAnotherDate(changed.EffectiveDate) : Refused(refusal.Code)
        : Granted(decision.Rule, decision.Effect, decision.EffectiveDate);

    private static string Refused(RefusalCode code) => code.Value;

    private static string OnAnotherDate(DateOnly date) => $"{Refused(AddOnRefusals.EffectiveDateChanged)} on {date:yyyy-MM-dd}";

    private static DateOnly? DateIn(string response) =>
        response.Split(" on ") is [_, var date] ? DateOnly.ParseExact(date, "yyyy-MM-dd") : null;

    private static string Granted(DateRule rule, CancellationEffect effect, DateOnly? date) => $"{rule}: {effect} on {date:yyyy-MM-dd}";

    private sealed record Row(Subscription Subscription, CancellationRequest Request, DateOnly Today)
    {
        public AddOn[] Named =>
        [
            .. Subscription.AddOns
                .Where(addOn => Matches(Request.AddOn.ProductOfferingId, addOn.ProductOfferingId))
                .Where(addOn => Matches(Request.AddOn.SubscriptionAddOnId, addOn.SubscriptionAddOnId)),
        ];

        public AddOn[] Live => [.. Named.Where(addOn => addOn.Status is AddOnStatus.Pending or AddOnStatus.Active)];

        public AddOn AddOn => Live.Single();

        public DateOnly? Asked => Request.ScheduledOn;

        public DateOnly? End => Subscription.CancellationDate;

        public DateOnly? Scheduled => AddOn.CancellationDate;

        public DateOnly? Commitment =>
            AddOn.Terms.Price.BoundMonths is { } months and > 0 && ActivatedOn.AddMonths(months) is var end && end > Today ? end : null;

        public DateOnly FirstAllowed => AddOn.Terms.CancelSchedule switch
        {
            Schedule.Instant => Today,
            Schedule.NextDay => Today.AddDays(1),
            Schedule.BeginningOfNextMonth => Enumerable.Range(1, 31).Select(Today.AddDays).First(date => date.Day == 1),
            _ => Boundaries.FirstAfter(Today, AddOn.Terms.Price.BillingCycle!, ActivatedOn),
        };

        public DateOnly Default => FirstAllowed < Commitment ? Commitment.Value : FirstAllowed;

        private DateOnly ActivatedOn => AddOn.ActivatedOn!.Value;

        private static bool Matches(object? asked, object held) => asked is null || asked.Equals(held);
    }
}
