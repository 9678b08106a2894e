using Connect.Domain.Catalog;

namespace Connect.Shared;

/// <summary>A product offering with defaults, of which a test sets only what matters to it.</summary>
public sealed record AnOffering
{
    /// <summary>The ids of the default add-on and the default plan.</summary>
    public const string Data = "data-10gb", Mobile = "mobile-m";

    /// <summary>The category of that plan.</summary>
    public const string Cell = "SUBSCRIPTION_CELL";

    private AnOffering(string id, ProductOfferingTerms terms) => (Id, Terms) = (id, terms);

    /// <summary>Its id in the catalog.</summary>
    public string Id { get; private init; }

    /// <summary>What is sold.</summary>
    public ProductOfferingTerms Terms { get; private init; }

    private Price Price
    {
        init => Terms = Terms with { Price = value };
    }

    /// <summary>An add-on that fits every subscription, is cancelled at once, and has no commitment.</summary>
    public static AnOffering AddOn(string id = Data) => new(id, TermsOf(id, ProductOfferingType.AddOn));

    /// <summary>The plan of a subscription.</summary>
    public static AnOffering Plan(string id = Mobile) => new(id, TermsOf(id, ProductOfferingType.Subscription));

    /// <summary>The dates on which it may be cancelled.</summary>
    public AnOffering CancelledAt(Schedule schedule) => this with { Terms = Terms with { CancelSchedule = schedule } };

    /// <summary>The dates on which it may be changed.</summary>
    public AnOffering ChangedAt(Schedule schedule) => this with { Terms = Terms with { ChangeSchedule = schedule } };

    /// <summary>The commitment of its buyer.</summary>
    public AnOffering Bound(int? months) => this with { Price = Terms.Price with { BoundMonths = months } };

    /// <summary>How often it is billed.</summary>
    public AnOffering Billed(BillingPeriod period, int interval = 1) =>
        this with { Price = Terms.Price with { BillingCycle = new(period, interval) } };

    /// <summary>Its net price, in kronor unless a currency is given.</summary>
    public AnOffering Costing(decimal netPrice, string currency = "SEK") =>
        this with { Price = Terms.Price with { NetPrice = netPrice, Currency = currency } };

    /// <summary>Another group.</summary>
    public AnOffering InGroup(string id) => this with { Terms = Terms with { Group = Terms.Group with { ProductOfferingGroupId = id } } };

    /// <summary>The categories of subscription that it fits.</summary>
    public AnOffering Fitting(params string[] categories) => this with { Terms = Terms with { AddOnCategories = categories } };

    /// <summary>The category of its group.</summary>
    public AnOffering OfCategory(string? category) => this with { Terms = Terms with { Group = Terms.Group with { Category = category } } };

    /// <summary>No longer sold.</summary>
    public AnOffering Archived() => this with { Terms = Terms with { Status = ProductOfferingStatus.Archived } };

    /// <summary>As the catalog of a tenant holds it.</summary>
    public ProductOffering Build() => ProductOffering.Create(ASubscription.Tenant, Id, Terms, ASubscription.Started.Now);

    private static ProductOfferingTerms TermsOf(string id, ProductOfferingType type) => new(
        $"The {id}",
        type,
        ProductOfferingStatus.Available,
        new("SEK", PriceType.Recurring, 99m),
        new("all", "All", Cell),
        [],
        Schedule.Instant,
        Schedule.Instant,
        null,
        null);
}
