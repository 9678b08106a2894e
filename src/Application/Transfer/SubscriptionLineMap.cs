using Connect.Application.Subscriptions;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>Between a subscription and its line in a file.</summary>
internal static class SubscriptionLineMap
{
    /// <summary>The line of a subscription, all of whose add-ons are loaded.</summary>
    public static SubscriptionLine ToLine(this Subscription subscription) => new()
    {
        SubscriptionId = subscription.SubscriptionId,
        ReferenceId = subscription.ReferenceId,
        Status = subscription.Status,
        CustomerId = subscription.Customer.CustomerId.ToString(),
        ProductOfferingId = subscription.ProductOfferingId,
        Terms = SaleTermsLine.Of(subscription.Terms),
        Subscriber = SubscriberLine.Of(subscription.Subscriber),
        Type = subscription.Type,
        Msisdn = subscription.Msisdn,
        Display = subscription.Display,
        Sim = subscription.Sim is { } sim ? new() { Esim = sim.Esim, Imei = sim.Imei, Iccid = sim.Iccid } : null,
        PendingStatus = subscription.Pending is { } pending ? new(pending.Status, pending.ScheduledOn) : null,
        PendingMsisdn = subscription.PendingMsisdn is { } number ? new(number.Msisdn, number.ScheduledOn) : null,
        PendingProductOffering = subscription.PendingProductOffering is { } change ? PendingProductOfferingLine.Of(change) : null,
        Porting = subscription.Porting is { } porting ? PortingResponse.Of(porting) : null,
        Cancellation = subscription.Cancellation is { } why ? SubscriptionCancellationLine.Of(why) : null,
        ActivatedAt = subscription.ActivatedAt,
        ChangedOn = subscription.ChangedOn,
        CancelledAt = subscription.CancelledAt,
        CreatedAt = subscription.CreatedAt,
        UpdatedAt = subscription.UpdatedAt,
        Extensions = subscription.Extensions,
        Metadata = subscription.Metadata,
        AddOns = [.. subscription.AddOns.OrderBy(addOn => addOn.Number).Select(AddOnLine.Of)],
    };

    /// <param name="id">The ID that the subscription gets.</param>
    /// <param name="addOns">The line's add-ons.</param>
    /// <param name="terms">The terms of an offering: those of the file or, if null, of the catalog.</param>
    public static ImportedSubscription ToImported(
        this SubscriptionLine line,
        Guid id,
        CustomerRef customer,
        IReadOnlyList<ImportedAddOn> addOns,
        Func<string, SaleTermsLine?, SaleTerms> terms,
        TenantTime time)
    {
        var (calendar, createdAt) = (time.Calendar, line.CreatedAtOr(time.Now));
        return new(id, line.Status, customer, terms(line.ProductOfferingId, line.Terms), line.Subscriber.ToSubscriber(createdAt))
        {
            Type = line.Type ?? NewSubscription.DefaultType,
            Display = line.Display,
            Msisdn = line.Msisdn,
            ReferenceId = line.ReferenceId,
            Sim = line.Sim is { } sim ? new(sim.Esim, sim.Imei, sim.Iccid) : null,
            Pending = line.PendingStatus is { } pending
                ? new(pending.Status, pending.ScheduledOn, calendar.StartOf(pending.ScheduledOn))
                : null,
            PendingMsisdn = line.PendingMsisdn is { } number
                ? new(number.Msisdn, number.ScheduledOn, calendar.StartOf(number.ScheduledOn))
                : null,
            PendingProductOffering = line.PendingProductOffering is { } change
                ? change.ToPending(terms(change.ProductOfferingId, change.Terms), calendar)
                : null,
            Porting = line.Porting is { } it
                ? new(it.Msisdn, it.Direction, it.Status, it.ScheduledOn, it.Details, it.CreatedAt, it.UpdatedAt)
                : null,
            Cancellation = line.Cancellation?.ToCancellation(),
            ActivatedAt = line.ActivatedAt,
            ChangedOn = line.ChangedOn,
            CancelledAt = line.CancelledAt,
            CreatedAt = createdAt,
            UpdatedAt = line.UpdatedAt ?? time.Now,
            Extensions = line.Extensions,
            Metadata = line.Metadata,
            AddOns = addOns,
        };
    }

    /// <summary>When the subscription was created, if the line does not say it: at its start or now.</summary>
    public static DateTimeOffset CreatedAtOr(this SubscriptionLine line, DateTimeOffset now) => line.CreatedAt ?? line.ActivatedAt ?? now;
}
