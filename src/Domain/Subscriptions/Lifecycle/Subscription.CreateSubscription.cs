using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>
    /// Creates a subscription, which starts at once or on a local date. The caller checks the customer, the offering, the
    /// reference ID and the number.
    /// </summary>
    public static Result<Subscription> Create(Guid tenantId, NewSubscription sale, TenantTime time)
    {
        if (sale.ActivationDate < time.Today)
            return DateRefusals.StartInPast(sale.ActivationDate.Value, time.Today);

        var subscription = new Subscription(
            sale.Type, sale.Display ?? sale.Msisdn ?? sale.Terms.Name, sale.Subscriber, sale.Terms, sale.Metadata ?? RawJson.EmptyObject)
        {
            SubscriptionId = sale.SubscriptionId,
            TenantId = tenantId,
            Status = SubscriptionStatus.Pending,
            Msisdn = sale.Msisdn,
            ReferenceId = sale.ReferenceId,
            Customer = sale.Customer,
            Sim = sale.Sim,
            Extensions = sale.Extensions,
            CreatedAt = time.Now,
        };

        if (sale.ActivationDate is { } date && date > time.Today)
            subscription.Pending = new(SubscriptionStatus.Activated, date, time.Calendar.StartOf(date));
        else
            (subscription.Status, subscription.ActivatedAt) = (SubscriptionStatus.Activated, time.Now);

        subscription.Raise(EventTypes.SubscriptionCreated, time.Now);
        return subscription;
    }
}
