using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>Checks the instants and dates of a line against the tenant's clock and against each other.</summary>
internal sealed class LineDates(FieldErrors errors, TenantTime time)
{
    public void Check(CustomerLine line) => CheckPast("/customer/createdAt", line.CreatedAt);

    public void Check(ProductOfferingLine line)
    {
        CheckPast("/productOffering/createdAt", line.CreatedAt);
        CheckPast("/productOffering/updatedAt", line.UpdatedAt);
    }

    public void Check(SubscriptionLine line)
    {
        const string Place = "/subscription";
        CheckPast($"{Place}/activatedAt", line.ActivatedAt);
        CheckPast($"{Place}/cancelledAt", line.CancelledAt);
        CheckPast($"{Place}/createdAt", line.CreatedAt);
        CheckPast($"{Place}/updatedAt", line.UpdatedAt);
        CheckPast($"{Place}/subscriber/createdAt", line.Subscriber.CreatedAt);
        CheckPast($"{Place}/subscriber/updatedAt", line.Subscriber.UpdatedAt);
        CheckPast($"{Place}/porting/createdAt", line.Porting?.CreatedAt);
        CheckPast($"{Place}/porting/updatedAt", line.Porting?.UpdatedAt);
        CheckNotBefore($"{Place}/updatedAt", line.UpdatedAt, line.CreatedAt, "createdAt");

        var (first, firstName) = First(line.ActivatedAt, line.CreatedAt);
        var start = line.PendingStatus is { Status: SubscriptionStatus.Activated } coming ? coming.ScheduledOn : (DateOnly?)null;
        CheckChanged($"{Place}/changedAt", line.ChangedOn, line.ActivatedAt);
        CheckScheduled($"{Place}/pendingStatus", line.PendingStatus?.ScheduledOn, first, firstName);
        CheckScheduled($"{Place}/pendingMsisdn", line.PendingMsisdn?.ScheduledOn, first, firstName);
        CheckScheduled($"{Place}/pendingProductOffering", line.PendingProductOffering?.ScheduledOn, first, firstName);
        foreach (var (index, addOn) in (line.AddOns ?? []).Index())
            Check($"{Place}/addons/{index}", addOn, start);
    }

    private void Check(string place, AddOnLine line, DateOnly? subscriptionStart)
    {
        CheckPast($"{place}/activatedAt", line.ActivatedAt);
        CheckPast($"{place}/cancelledAt", line.CancelledAt);
        CheckPast($"{place}/createdAt", line.CreatedAt);
        CheckPast($"{place}/updatedAt", line.UpdatedAt);
        CheckNotBefore($"{place}/updatedAt", line.UpdatedAt, line.CreatedAt, "createdAt");
        CheckChanged($"{place}/changedAt", line.ChangedOn, line.ActivatedAt);

        var (first, firstName) = subscriptionStart is null
            ? First(line.ActivatedAt, line.CreatedAt)
            : (subscriptionStart, "the start of the subscription");
        var end = line.PendingStatus is { Status: AddOnStatus.Cancelled } pending ? pending.ScheduledOn : (DateOnly?)null;
        CheckScheduled($"{place}/pendingStatus", line.PendingStatus?.ScheduledOn, first, firstName);
        CheckScheduled($"{place}/pendingProductOffering", line.PendingProductOffering?.ScheduledOn, first, firstName, end);
    }

    private (DateOnly? Date, string Name) First(DateTimeOffset? activatedAt, DateTimeOffset? createdAt) => activatedAt is { } start
        ? (time.Calendar.DateOf(start), "activatedAt")
        : (createdAt is { } at ? time.Calendar.DateOf(at) : null, "createdAt");

    private void CheckPast(string place, DateTimeOffset? at)
    {
        if (at < Instants.First)
            errors.Add(() => new(place, $"must not be before the year {Instants.First:yyyy}"));
        else if (at > time.Now)
            errors.Add(() => new(place, $"must not be after the tenant's current time, {Instants.Text(time.Now)}"));
    }

    private void CheckNotBefore(string place, DateTimeOffset? at, DateTimeOffset? earlier, string name)
    {
        if (at < earlier)
            errors.Add(() => new(place, $"must not be before {name}"));
    }

    private void CheckChanged(string place, DateOnly? on, DateTimeOffset? activatedAt)
    {
        if (on is not null && activatedAt is null)
            errors.Add(() => new(place, "must be left out: there is no activatedAt"));
        else if (on > time.Today)
            errors.Add(() => new(place, $"must not be after the tenant's current date, {time.Today:yyyy-MM-dd}"));
        else if (activatedAt is { } start && on < time.Calendar.DateOf(start))
            errors.Add(() => new(place, "must not be before activatedAt"));
    }

    private void CheckScheduled(string place, DateOnly? on, DateOnly? first, string firstName, DateOnly? end = null)
    {
        if (on < first)
            errors.Add(() => new($"{place}/scheduledAt", $"must not be before {firstName}"));
        else if (on >= end)
            errors.Add(() => new($"{place}/scheduledAt", $"must be before the scheduled cancellation, {end:yyyy-MM-dd}"));
    }
}
