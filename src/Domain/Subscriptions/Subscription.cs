using Connect.Domain.Catalog;
using Connect.Domain.Customers;

namespace Connect.Domain.Subscriptions;

/// <summary>
/// A telecom subscription with its add-ons: the aggregate. Every change raises one event and moves
/// <see cref="Version"/> by one; a refusal leaves everything as it was.
/// </summary>
public sealed partial class Subscription
{
    /// <summary>The longest kind of service, the longest display and the longest subscriber name.</summary>
    public const int MaxTypeLength = 50, MaxDisplayLength = 100, MaxSubscriberNameLength = 200;

    private readonly List<AddOn> addOns = [];
    private readonly List<SubscriptionEvent> events = [];

    // For the database too, which fills in the rest.
    private Subscription(string type, string display, Subscriber subscriber, SaleTerms terms, RawJson metadata) =>
        (Type, Display, Subscriber, Terms, Metadata) = (type, display, subscriber, terms, metadata);

    /// <summary>Made by us, UUID version 7.</summary>
    public Guid SubscriptionId { get; private set; }

    /// <summary>The tenant whose subscription it is.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>1 when created, one more with each event: the ETag and the guard against lost updates.</summary>
    public long Version { get; private set; }

    /// <summary>Where it stands.</summary>
    public SubscriptionStatus Status { get; private set; }

    /// <summary>Its start or its end, where that is still to come.</summary>
    public PendingSubscriptionStatus? Pending { get; private set; }

    /// <summary>The kind of telecom service.</summary>
    public string Type { get; private set; }

    /// <summary>What people call it.</summary>
    public string Display { get; private set; }

    /// <summary>The number, E.164 with its plus; unique among the tenant's subscriptions that have not ended.</summary>
    public string? Msisdn { get; private set; }

    /// <summary>The client's own id, unique in the tenant.</summary>
    public string? ReferenceId { get; private set; }

    /// <summary>Who pays.</summary>
    public CustomerRef Customer { get; private set; } = null!; // Part of the row, but no constructor can take it.

    /// <summary>Who uses it.</summary>
    public Subscriber Subscriber { get; private set; }

    /// <summary>What was agreed at the sale.</summary>
    public SaleTerms Terms { get; private set; }

    /// <summary>The SIM, without its secrets.</summary>
    public Sim? Sim { get; private set; }

    /// <summary>When it started, or null where it has not.</summary>
    public DateTimeOffset? ActivatedAt { get; private set; }

    /// <summary>When it ended, or null where it has not.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>The client's own.</summary>
    public RawJson? Extensions { get; private set; }

    /// <summary>The client's own.</summary>
    public RawJson Metadata { get; private set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it or one of its add-ons last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>How many add-ons it ever held, also those not loaded.</summary>
    public int AddOnsAdded { get; private set; }

    /// <summary>The add-ons that were loaded: the live ones and those that a request named, or all.</summary>
    public IReadOnlyList<AddOn> AddOns => addOns;

    /// <summary>What has happened since it was loaded, in order.</summary>
    public IReadOnlyList<SubscriptionEvent> Events => events;

    /// <summary>The date of its own scheduled end.</summary>
    public DateOnly? CancellationDate => Pending is { Status: SubscriptionStatus.Cancelled } end ? end.ScheduledOn : null;

    private void Raise(string type, DateTimeOffset at, AddOn? addOn = null, bool isDue = false)
    {
        Version++;
        (UpdatedAt, NextDueAt) = (at, FindNextDue());
        events.Add(new(type, at, (Subscription)MemberwiseClone(), addOn?.Snapshot()) { IsDue = isDue });
    }
}
