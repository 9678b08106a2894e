using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>
/// A telecom subscription with its add-ons: the aggregate. Every change raises one event and increases
/// <see cref="Version"/> by one; a refusal changes nothing.
/// </summary>
public sealed partial class Subscription
{
    /// <summary>Lengths in characters.</summary>
    public const int MaxTypeLength = 50, MaxDisplayLength = 100, MaxSubscriberNameLength = 200;

    private readonly List<AddOn> addOns = [];
    private readonly List<SubscriptionEvent> events = [];

    // EF Core materialises through this constructor and sets the other properties.
    private Subscription(string type, string display, Subscriber subscriber, SaleTerms terms, RawJson metadata) =>
        (Type, Display, Subscriber, ProductOfferingId, Terms, Metadata) =
            (type, display, subscriber, terms.ProductOfferingId, terms, metadata);

    /// <summary>UUID version 7, created by this service.</summary>
    public Guid SubscriptionId { get; private set; }

    public Guid TenantId { get; private set; }

    /// <summary>1 after creation, one more with each event. A caller that names it loses no update.</summary>
    public long Version { get; private set; }

    public SubscriptionStatus Status { get; private set; }

    /// <summary>Its scheduled start or end; null if neither is scheduled.</summary>
    public PendingSubscriptionStatus? Pending { get; private set; }

    /// <summary>The scheduled change of its number; null if none is scheduled. Only import and demo data schedule one.</summary>
    public PendingMsisdn? PendingMsisdn { get; private set => (field, ReservedMsisdn) = (value, value?.Msisdn); }

    /// <summary>The number that it changes to; until then, no other subscription can have it. Null if no change is scheduled.</summary>
    public string? ReservedMsisdn { get; private set; }

    /// <summary>The scheduled change to another plan; null if none is scheduled. Only import and demo data schedule one.</summary>
    public PendingProductOffering? PendingProductOffering { get; private set; }

    /// <summary>The porting of its number; null if the number is not ported. Only import and demo data set it.</summary>
    public Porting? Porting { get; private set; }

    /// <summary>The kind of telecom service, such as CELL.</summary>
    public string Type { get; private set; }

    /// <summary>The name shown to people; by default the number or, without one, the name of the offering.</summary>
    public string Display { get; private set; }

    /// <summary>The telephone number: E.164 with a plus sign; unique among the subscriptions of the tenant that have not ended.</summary>
    public string? Msisdn { get; private set; }

    /// <summary>The client's own ID, unique among the subscriptions of the tenant.</summary>
    public string? ReferenceId { get; private set; }

    public CustomerRef Customer { get; private set; } = null!; // EF Core cannot pass an owned value to a constructor.

    public Subscriber Subscriber { get; private set; }

    /// <summary>The offering that was sold; lists filter by it.</summary>
    public string ProductOfferingId { get; private set; }

    public SaleTerms Terms { get; private set; }

    /// <summary>The tenant's local date of its last change to another offering; null if it has not changed since its start.</summary>
    public DateOnly? ChangedOn { get; private set; }

    /// <summary>The SIM without its secrets.</summary>
    public Sim? Sim { get; private set; }

    /// <summary>The instant of its start, in UTC; null if it has not started.</summary>
    public DateTimeOffset? ActivatedAt { get; private set; }

    /// <summary>The instant of its end, in UTC; null if it has not ended.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    public RawJson? Extensions { get; private set; }

    public RawJson Metadata { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The instant of the last change of it or of one of its add-ons, in UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>How many add-ons it ever held, including those that are not loaded.</summary>
    public int AddOnsAdded { get; private set; }

    /// <summary>The loaded add-ons: the live ones and those that a request names, or all.</summary>
    public IReadOnlyList<AddOn> AddOns => addOns;

    /// <summary>Names the ended add-ons that were loaded too.</summary>
    internal AddOnSelector? LoadedAddOns { private get; set; }

    /// <summary>The events raised since it was loaded, in order.</summary>
    public IReadOnlyList<SubscriptionEvent> Events => events;

    /// <summary>The local date of its scheduled end; null if none is scheduled.</summary>
    public DateOnly? CancellationDate => Pending is { Status: SubscriptionStatus.Cancelled } end ? end.ScheduledOn : null;

    /// <summary>The first local date on which its commitment no longer binds; null before its start and without a commitment.</summary>
    public DateOnly? CommitmentEndsOn(TenantCalendar calendar) =>
        ActivatedAt is { } at ? Terms.CommitmentEnd(ChangedOn ?? calendar.DateOf(at)) : null;

    /// <summary>Whether no other subscription can have a number: this one has it or will change to it, and has not ended.</summary>
    public bool Claims(string msisdn) => Status != SubscriptionStatus.Cancelled && (Msisdn == msisdn || ReservedMsisdn == msisdn);

    /// <summary>Whether every add-on that a selector names is loaded, including ended ones.</summary>
    internal bool HasLoaded(AddOnSelector selector) => addOns.Count == AddOnsAdded
        || selector == LoadedAddOns
        || addOns.Any(addOn => addOn.SubscriptionAddOnId == selector.SubscriptionAddOnId);

    private void Raise(string type, DateTimeOffset at, AddOn? addOn = null, bool isFromDueChange = false)
    {
        (UpdatedAt, NextDueAt) = (at, FindNextDue());
        Record(type, at, addOn, isFromDueChange);
    }

    private void Record(string type, DateTimeOffset at, AddOn? addOn = null, bool isFromDueChange = false)
    {
        Version++;
        events.Add(new(type, at, (Subscription)MemberwiseClone(), addOn?.Snapshot()) { IsFromDueChange = isFromDueChange });
    }
}
