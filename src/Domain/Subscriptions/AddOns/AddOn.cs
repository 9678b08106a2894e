using Connect.Domain.Catalog;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>An extra that a subscription holds under the terms it was sold with; changed only through its subscription.</summary>
public sealed class AddOn
{
    // For the database too, which fills in the rest.
    private AddOn(string productOfferingId, SaleTerms terms, RawJson metadata) =>
        (ProductOfferingId, Terms, Metadata) = (productOfferingId, terms, metadata);

    /// <summary>Made by us, UUID version 7.</summary>
    public Guid SubscriptionAddOnId { get; private set; }

    /// <summary>The subscription that holds it.</summary>
    public Guid SubscriptionId { get; private set; }

    /// <summary>1 for the first that its subscription ever held, then 2, 3, …: the order of every list.</summary>
    public int Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public AddOnStatus Status { get; private set; }

    /// <summary>The offering sold.</summary>
    public string ProductOfferingId { get; private set; }

    /// <summary>What was agreed at the sale.</summary>
    public SaleTerms Terms { get; private set; }

    /// <summary>Its start or its cancellation, where that is still to come.</summary>
    public PendingAddOnStatus? Pending { get; private set; }

    /// <summary>When it started, or null where it has not.</summary>
    public DateTimeOffset? ActivatedAt { get; private set; }

    /// <summary>The tenant's local date of its start, from which commitment and billing periods are counted.</summary>
    public DateOnly? ActivatedOn { get; private set; }

    /// <summary>When it was cancelled, or null where it was not.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Why it was cancelled, once it is.</summary>
    public Cancellation? Cancellation { get; private set; }

    /// <summary>The client's own.</summary>
    public RawJson Metadata { get; private set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Whether it has not ended.</summary>
    public bool IsLive => Status is AddOnStatus.Pending or AddOnStatus.Active;

    /// <summary>The first date on which the commitment no longer binds; null before the start and where there is none.</summary>
    public DateOnly? CommitmentEndsOn => ActivatedOn is { } on ? Terms.CommitmentEnd(on) : null;

    /// <summary>The date of its scheduled cancellation.</summary>
    public DateOnly? CancellationDate => Pending is { Status: AddOnStatus.Cancelled } cancellation ? cancellation.ScheduledOn : null;

    internal static AddOn Sell(Guid subscriptionId, int number, NewAddOn sale, TenantTime time)
    {
        var addOn = new AddOn(sale.Terms.ProductOfferingId, sale.Terms, sale.Metadata ?? RawJson.EmptyObject)
        {
            SubscriptionAddOnId = sale.SubscriptionAddOnId,
            SubscriptionId = subscriptionId,
            Number = number,
            Status = AddOnStatus.Pending,
            CreatedAt = time.Now,
            UpdatedAt = time.Now,
        };

        if (sale.ScheduledOn is { } date && date > time.Today)
            addOn.Pending = new(AddOnStatus.Active, date, time.Calendar.StartOf(date));
        else
            addOn.Activate(time.Now, time.Today);

        return addOn;
    }

    internal void ScheduleCancellation(DateOnly date, Cancellation cancellation, TenantTime time)
    {
        Pending = new(AddOnStatus.Cancelled, date, time.Calendar.StartOf(date)) { Cancellation = cancellation };
        UpdatedAt = time.Now;
    }

    internal void Cancel(Cancellation cancellation, DateTimeOffset at)
    {
        (Status, Pending) = (AddOnStatus.Cancelled, null);
        (CancelledAt, Cancellation) = (at, cancellation);
        UpdatedAt = at;
    }

    internal void WithdrawCancellation(DateTimeOffset at) => (Pending, UpdatedAt) = (null, at);

    internal void Start(DateTimeOffset at) => Activate(at, Pending!.ScheduledOn);

    internal void Expire(DateTimeOffset at) => (Status, Pending, UpdatedAt) = (AddOnStatus.Expired, null, at);

    internal AddOn Snapshot() => (AddOn)MemberwiseClone();

    private void Activate(DateTimeOffset at, DateOnly on)
    {
        (Status, Pending) = (AddOnStatus.Active, null);
        (ActivatedAt, ActivatedOn) = (at, on);
        UpdatedAt = at;
    }
}
