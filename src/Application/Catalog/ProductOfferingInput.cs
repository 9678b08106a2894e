using Connect.Domain;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>An offering to put into the catalog: all of it, what is left out is not kept.</summary>
public sealed record ProductOfferingInput
{
    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>What it is sold as.</summary>
    public required ProductOfferingType Type { get; init; }

    /// <summary>Whether it is sold; left out, AVAILABLE.</summary>
    public ProductOfferingStatus Status { get; init; } = ProductOfferingStatus.Available;

    /// <summary>What it costs.</summary>
    public required PriceBody Price { get; init; }

    /// <summary>Its group.</summary>
    public required ProductOfferingGroupBody Group { get; init; }

    /// <summary>For add-ons, the subscription categories they fit; empty or left out, all.</summary>
    public IReadOnlyList<string>? AddOnCategories { get; init; }

    /// <summary>The dates on which it may be cancelled; left out, INSTANT.</summary>
    public Schedule? CancelSchedule { get; init; }

    /// <summary>The dates on which it may be changed; left out, INSTANT.</summary>
    public Schedule? ChangeSchedule { get; init; }

    /// <summary>For customers.</summary>
    public string? Description { get; init; }

    /// <summary>The client's own.</summary>
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
