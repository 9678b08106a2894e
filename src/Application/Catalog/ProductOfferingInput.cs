using Connect.Domain;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>All terms of an offering. They replace the earlier terms completely.</summary>
public record ProductOfferingInput
{
    public required string Name { get; init; }

    /// <summary>Whether it is sold as a subscription or as an add-on.</summary>
    public required ProductOfferingType Type { get; init; }

    /// <summary>Whether it is still sold. The default is AVAILABLE.</summary>
    public ProductOfferingStatus Status { get; init; } = ProductOfferingStatus.Available;

    public required PriceBody Price { get; init; }

    public required ProductOfferingGroupBody Group { get; init; }

    /// <summary>The categories of subscriptions that an add-on fits. If empty or absent, it fits all.</summary>
    public IReadOnlyList<string>? AddOnCategories { get; init; }

    /// <summary>The dates on which a cancellation may take effect. The default is INSTANT.</summary>
    public Schedule? CancelSchedule { get; init; }

    /// <summary>The dates on which a change to another offering may take effect. The default is INSTANT.</summary>
    public Schedule? ChangeSchedule { get; init; }

    /// <summary>Text for customers.</summary>
    public string? Description { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }

    internal ProductOfferingTerms ToTerms() => new(
        Name,
        Type,
        Status,
        Price.ToPrice(),
        Group.ToGroup(),
        AddOnCategories ?? [],
        CancelSchedule ?? Schedule.Instant,
        ChangeSchedule ?? Schedule.Instant,
        Description,
        Metadata);
}
