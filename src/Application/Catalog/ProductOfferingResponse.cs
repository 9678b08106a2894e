using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>An offering of the catalog.</summary>
[SameBoundsAs(typeof(ProductOfferingInput))]
public sealed record ProductOfferingResponse
{
    /// <summary>Its id.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>What it is sold as.</summary>
    public required ProductOfferingType Type { get; init; }

    /// <summary>Whether it is sold.</summary>
    public required ProductOfferingStatus Status { get; init; }

    /// <summary>What it costs.</summary>
    public required PriceBody Price { get; init; }

    /// <summary>Its group.</summary>
    public required ProductOfferingGroupBody Group { get; init; }

    /// <summary>For add-ons, the subscription categories they fit; empty, all.</summary>
    public required IReadOnlyList<string> AddOnCategories { get; init; }

    /// <summary>The dates on which it may be cancelled.</summary>
    public required Schedule CancelSchedule { get; init; }

    /// <summary>The dates on which it may be changed.</summary>
    public required Schedule ChangeSchedule { get; init; }

    /// <summary>For customers.</summary>
    public string? Description { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>When it was first put.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last put.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
