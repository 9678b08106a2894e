using Connect.Application.Validation;
using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Catalog;
using Mapster;

namespace Connect.Application.Catalog;

/// <summary>An offering of the catalog.</summary>
[SameBoundsAs(typeof(ProductOfferingInput))]
public sealed record ProductOfferingResponse
{
    /// <summary>Chosen by the tenant; unique in its catalog, case-sensitive.</summary>
    public required string ProductOfferingId { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether it is sold as a subscription or as an add-on.</summary>
    public required ProductOfferingType Type { get; init; }

    /// <summary>Whether it is still sold.</summary>
    public required ProductOfferingStatus Status { get; init; }

    public required PriceBody Price { get; init; }

    public required ProductOfferingGroupBody Group { get; init; }

    /// <summary>The categories of subscriptions that an add-on fits. If empty, it fits all.</summary>
    public required IReadOnlyList<string> AddOnCategories { get; init; }

    /// <summary>The dates on which a cancellation may take effect.</summary>
    public required Schedule CancelSchedule { get; init; }

    /// <summary>The dates on which a change to another offering may take effect.</summary>
    public required Schedule ChangeSchedule { get; init; }

    /// <summary>Text for customers.</summary>
    public string? Description { get; init; }

    /// <summary>Free-form JSON from the client, returned unchanged.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>The instant of the first PUT.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The instant of the last PUT.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    public static ProductOfferingResponse Of(ProductOffering offering) => offering.Adapt<ProductOfferingResponse>(ResponseMap.Config);
}

internal sealed class ProductOfferingResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<ProductOffering, ProductOfferingResponse>()
        .Map(response => response, offering => offering.Terms)
        .Map(response => response.AddOnCategories, offering => offering.Terms.AddOnCategories);
}
