using Connect.Domain.Catalog;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>An extra that a subscription holds, under the terms of its sale. Only its subscription changes it.</summary>
public sealed class AddOn
{
    // EF Core materialises through this constructor and sets the other properties.
    private AddOn(string productOfferingId, SaleTerms terms, RawJson metadata) =>
        (ProductOfferingId, Terms, Metadata) = (productOfferingId, terms, metadata);

    /// <summary>UUID version 7, created by this service.</summary>
    public Guid SubscriptionAddOnId { get; private set; }

    public Guid SubscriptionId { get; private set; }

    /// <summary>1 for the first add-on that the subscription ever held, then 2, 3, …; lists are in this order.</summary>
    public int Number { get; private set; }

    public AddOnStatus Status { get; private set; }

    public string ProductOfferingId { get; private set; }

    public SaleTerms Terms { get; private set; }

    /// <summary>Its scheduled start or cancellation; null if neither is scheduled.</summary>
    public PendingAddOnStatus? Pending { get; private set; }

    /// <summary>The scheduled change to another offering; null if none is scheduled.</summary>
    public PendingProductOffering? PendingProductOffering { get; private set; }

    /// <summary>The instant of its start, in UTC; null if it has not started.</summary>
    public DateTimeOffset? ActivatedAt { get; private set; }

    /// <summary>The tenant's local date of its start; billing periods are counted from it.</summary>
    public DateOnly? ActivatedOn { get; private set; }

    /// <summary>The tenant's local date of its last change to another offering; null if it has not changed since its start.</summary>
    public DateOnly? ChangedOn { get; private set; }

    /// <summary>The instant of its cancellation, in UTC; null if it was not cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Set when the cancellation takes effect.</summary>
    public Cancellation? Cancellation { get; private set; }

    public RawJson Metadata { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Whether it is pending or active, so has not ended.</summary>
    public bool IsLive => Status is AddOnStatus.Pending or AddOnStatus.Active;

    /// <summary>The first local date on which the commitment no longer binds; null before the start and without a commitment.</summary>
    public DateOnly? CommitmentEndsOn => (ChangedOn ?? ActivatedOn) is { } on ? Terms.CommitmentEnd(on) : null;

    /// <summary>The local date of its scheduled cancellation; null if none is scheduled.</summary>
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

    internal static AddOn Import(Guid subscriptionId, int number, ImportedAddOn state) =>
        new(state.Terms.ProductOfferingId, state.Terms, state.Metadata ?? RawJson.EmptyObject)
        {
            SubscriptionAddOnId = state.SubscriptionAddOnId,
            SubscriptionId = subscriptionId,
            Number = number,
            Status = state.Status,
            Pending = state.Pending,
            PendingProductOffering = state.PendingProductOffering,
            ActivatedAt = state.ActivatedAt,
            ActivatedOn = state.ActivatedOn,
            ChangedOn = state.ChangedOn,
            CancelledAt = state.CancelledAt,
            Cancellation = state.Cancellation,
            CreatedAt = state.CreatedAt,
            UpdatedAt = state.UpdatedAt,
        };

    /// <summary>The cancellation of an add-on that does not fit its subscription on its start date; null if it fits.</summary>
    /// <param name="category">The category of the subscription's offering.</param>
    internal Cancellation? CancellationIfUnfit(string? category) => Terms.FitsCategory(category)
        ? null
        : new(
            DateRule.NotStarted,
            $"The offering '{ProductOfferingId}' fits {string.Join(", ", Terms.AddOnCategories!)}; "
                + $"the subscription's category is {category ?? "not set"} since it changed.",
            null);

    // A change that would be due when the add-on has ended is dropped for good.
    internal void ScheduleCancellation(DateOnly date, Cancellation cancellation, TenantTime time)
    {
        PendingProductOffering = PendingProductOffering?.ScheduledOn < date ? PendingProductOffering : null;
        Pending = new(AddOnStatus.Cancelled, date, time.Calendar.StartOf(date)) { Cancellation = cancellation };
        UpdatedAt = time.Now;
    }

    internal void Cancel(Cancellation cancellation, DateTimeOffset at)
    {
        (Status, Pending, PendingProductOffering) = (AddOnStatus.Cancelled, null, null);
        (CancelledAt, Cancellation) = (at, cancellation);
        UpdatedAt = at;
    }

    internal void WithdrawCancellation(DateTimeOffset at) => (Pending, UpdatedAt) = (null, at);

    internal void ScheduleChange(SaleTerms terms, DateOnly date, AddOnChangeRequest request, TenantTime time)
    {
        PendingProductOffering = new(terms, date, time.Calendar.StartOf(date)) { Reason = request.Reason, Metadata = request.Metadata };
        UpdatedAt = time.Now;
    }

    internal void WithdrawChange(DateTimeOffset at) => (PendingProductOffering, UpdatedAt) = (null, at);

    // The commitment of the new offering begins with the change, or with the start if the add-on has not started.
    internal void Change(SaleTerms terms, DateTimeOffset at, DateOnly on)
    {
        (ProductOfferingId, Terms, PendingProductOffering) = (terms.ProductOfferingId, terms, null);
        ChangedOn = Status == AddOnStatus.Active ? on : null;
        UpdatedAt = at;
    }

    internal void Start(DateTimeOffset at) => Activate(at, Pending!.ScheduledOn);

    internal void Expire(DateTimeOffset at)
    {
        (Status, Pending, PendingProductOffering) = (AddOnStatus.Expired, null, null);
        UpdatedAt = at;
    }

    internal AddOn Snapshot() => (AddOn)MemberwiseClone();

    private void Activate(DateTimeOffset at, DateOnly on)
    {
        (Status, Pending) = (AddOnStatus.Active, null);
        (ActivatedAt, ActivatedOn) = (at, on);
        UpdatedAt = at;
    }
}
