using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>
/// Decides what cancelling an add-on does. This is the only place that holds the rules of docs/cancellation.md, in their
/// order. It changes nothing, so that a preview and the cancellation cannot differ.
/// </summary>
public static class CancellationPolicy
{
    private const int FirstRules = 3, MaxRules = 6;

    /// <summary>Decides, or refuses with the first rule that forbids it.</summary>
    /// <param name="subscription">Loaded with its live add-ons and those that the request names.</param>
    public static Result<CancellationDecision> Decide(Subscription subscription, CancellationRequest request, TenantTime time)
    {
        if (subscription.Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (!AddOnSelection.TryFind(subscription, request.AddOn, it => it.IsLive, AddOnRefusals.AllEnded, out var addOn, out var refusal))
            return refusal;

        if (RefuseDate(addOn, request, subscription.CancellationDate, time.Today) is { } wrongDate)
            return wrongDate;

        var decision = DecideDate(addOn, request.ScheduledOn, subscription.CancellationDate, time.Today);
        return request.ExpectedEffectiveDate is { } expected && expected != decision.EffectiveDate
            ? AddOnRefusals.OnAnotherDate(expected, decision.EffectiveDate)
            : decision;
    }

    /// <summary>For each live add-on, oldest first: what a cancellation would do.</summary>
    /// <param name="subscription">Loaded with its live add-ons.</param>
    public static IReadOnlyList<CancelOption> Options(Subscription subscription, TenantTime time) =>
    [
        .. subscription.AddOns.Where(addOn => addOn.IsLive).OrderBy(addOn => addOn.Number)
            .Select(addOn => OptionOf(subscription, addOn, time)),
    ];

    private static CancelOption OptionOf(Subscription subscription, AddOn addOn, TenantTime time)
    {
        var (request, latest) = (new CancellationRequest(new(null, addOn.SubscriptionAddOnId)), subscription.CancellationDate);
        return Decide(subscription, request, time).IsRefused(out var refusal, out var byDefault)
            ? new(addOn, null, null, latest, refusal.Code.Value)
            : new(addOn, byDefault.EffectiveDate, FirstPossibleDate(addOn, latest, time.Today), latest, null);
    }

    // A commitment ends with the subscription at the latest. An add-on has no commitment before it starts.
    private static DateOnly FirstPossibleDate(AddOn addOn, DateOnly? subscriptionEnd, DateOnly today)
    {
        if (addOn.CommitmentEndsOn is not { } commitmentEnd || commitmentEnd <= today)
            return today;

        return subscriptionEnd < commitmentEnd ? subscriptionEnd.Value : commitmentEnd;
    }

    private static Refusal? RefuseDate(AddOn addOn, CancellationRequest request, DateOnly? subscriptionEnd, DateOnly today)
    {
        if (request.ScheduledOn is not { } requested)
            return null;

        if (requested < today)
            return DateRefusals.InPast(requested, today);

        if (addOn.Status == AddOnStatus.Pending)
            return null;

        if (requested > subscriptionEnd)
            return AddOnRefusals.AfterSubscriptionEnd(requested, subscriptionEnd.Value);

        return requested < addOn.CommitmentEndsOn
            ? CommitmentRefusals.OfAddOn(request, addOn.CommitmentEndsOn.Value, FirstPossibleDate(addOn, subscriptionEnd, today))
            : null;
    }

    private static CancellationDecision DecideDate(AddOn addOn, DateOnly? requested, DateOnly? subscriptionEnd, DateOnly today)
    {
        // On the stack, so that a decision allocates only what it returns.
        Span<(DateRule Rule, DateOnly? Date)> findings = stackalloc (DateRule, DateOnly?)[MaxRules];
        findings = findings[..CheckRules(addOn, requested, subscriptionEnd, today, findings)];

        var chosen = findings.Length - 1;
        while (findings[chosen].Date is null)
            chosen--;

        var trace = new RuleFinding[findings.Length];
        for (var index = 0; index < trace.Length; index++)
            trace[index] = new(findings[index].Rule, findings[index].Date, OutcomeOf(findings[index].Date, index == chosen));

        var (rule, date) = (findings[chosen].Rule, findings[chosen].Date!.Value);
        return new(
            addOn,
            EffectOf(rule, date, addOn.CancellationDate, today),
            date,
            addOn.CancellationDate == date ? null : addOn.CancellationDate,
            rule,
            trace);
    }

    private static RuleOutcome OutcomeOf(DateOnly? date, bool isChosen)
    {
        if (date is null)
            return RuleOutcome.NotApplicable;

        return isChosen ? RuleOutcome.Chosen : RuleOutcome.LaterRuleWins;
    }

    // The rules in order; returns how many were checked. If one of the first three gives a date, no later rule is checked.
    // Of the other three, the last one that gives a date wins.
    private static int CheckRules(
        AddOn addOn,
        DateOnly? requested,
        DateOnly? subscriptionEnd,
        DateOnly today,
        Span<(DateRule Rule, DateOnly? Date)> findings)
    {
        findings[0] = (DateRule.NotStarted, addOn.Status == AddOnStatus.Pending ? today : null);
        findings[1] = (DateRule.Requested, requested);
        findings[2] = (DateRule.AlreadyScheduled, addOn.CancellationDate);
        for (var index = 0; index < FirstRules; index++)
        {
            if (findings[index].Date is not null)
                return index + 1;
        }

        var allowed = addOn.Terms.FirstCancelDate(today, addOn.ActivatedOn!.Value);
        var committed = addOn.CommitmentEndsOn > allowed ? addOn.CommitmentEndsOn : null;
        findings[3] = (DateRule.OfferingSchedule, allowed);
        findings[4] = (DateRule.CommitmentEnd, committed);
        findings[5] = (DateRule.SubscriptionEnd, subscriptionEnd < (committed ?? allowed) ? subscriptionEnd : null);
        return MaxRules;
    }

    private static CancellationEffect EffectOf(DateRule rule, DateOnly date, DateOnly? scheduled, DateOnly today)
    {
        if (rule == DateRule.SubscriptionEnd)
            return CancellationEffect.None;

        if (date == today)
            return CancellationEffect.Cancel;

        if (date == scheduled)
            return CancellationEffect.None;

        return scheduled is null ? CancellationEffect.Schedule : CancellationEffect.Reschedule;
    }
}
