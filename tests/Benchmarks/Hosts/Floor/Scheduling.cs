namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>What a cancellation on a date makes of a subscription, for the one case that is measured.</summary>
internal sealed record Scheduling(SubscriptionRow Subscription, AddOnRow AddOn, string EventType)
{
    public static Scheduling Decide(SubscriptionRow subscription, CancelRequest request, DateTime now, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone));
        var named = subscription.AddOns.FindAll(addOn => addOn.ProductOfferingId == request.ProductOfferingId);
        if (subscription.Status == "CANCELLED"
            || named is not [{ Status: "ACTIVE" } addOn]
            || request.ScheduledOn <= today
            || request.ScheduledOn > subscription.PendingScheduledOn
            || request.ScheduledOn < addOn.CommitmentEndsOn()
            || request.ScheduledOn == addOn.PendingScheduledOn)
        {
            throw new InvalidOperationException("The floor knows only cancellations that schedule or reschedule.");
        }

        var scheduled = addOn with
        {
            PendingStatus = "CANCELLED",
            PendingScheduledOn = request.ScheduledOn,
            PendingDueAt = TimeZoneInfo.ConvertTimeToUtc(request.ScheduledOn.ToDateTime(TimeOnly.MinValue), zone),
            UpdatedAt = now,
        };
        var nextDueAt = subscription.AddOns.Where(other => other.Id != addOn.Id).Select(other => other.PendingDueAt)
            .Append(scheduled.PendingDueAt).Append(subscription.PendingDueAt).Min();

        return new(
            subscription with { Version = subscription.Version + 1, UpdatedAt = now, NextDueAt = nextDueAt },
            scheduled,
            addOn.PendingStatus is null ? "subscription.addon.cancellation_scheduled" : "subscription.addon.cancellation_rescheduled");
    }
}
