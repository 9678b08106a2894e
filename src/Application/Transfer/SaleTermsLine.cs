using Connect.Application.Catalog;
using Connect.Domain.Catalog;

namespace Connect.Application.Transfer;

/// <summary>The terms of a sale in a file, which later changes of the catalog do not change.</summary>
public sealed record SaleTermsLine
{
    /// <summary>The name of the offering at the time of the sale.</summary>
    public required string Name { get; init; }

    public required PriceBody Price { get; init; }

    public required ProductOfferingGroupBody Group { get; init; }

    /// <summary>The dates on which a cancellation may take effect. The default is INSTANT.</summary>
    public Schedule? CancelSchedule { get; init; }

    /// <summary>The dates on which a change to this offering may take effect. The default is INSTANT.</summary>
    public Schedule? ChangeSchedule { get; init; }

    /// <summary>The categories of subscriptions that an add-on fits. If empty or absent, it fits all.</summary>
    public IReadOnlyList<string>? AddOnCategories { get; init; }

    internal static SaleTermsLine Of(SaleTerms terms) => new()
    {
        Name = terms.Name,
        Price = PriceBody.Of(terms.Price),
        Group = ProductOfferingGroupBody.Of(terms.Group),
        CancelSchedule = terms.CancelSchedule,
        ChangeSchedule = terms.ChangeSchedule,
        AddOnCategories = terms.AddOnCategories,
    };

    internal SaleTerms ToTerms(string productOfferingId) => new(
        productOfferingId,
        Name,
        Price.ToPrice(),
        Group.ToGroup(),
        CancelSchedule ?? Schedule.Instant,
        ChangeSchedule ?? Schedule.Instant,
        AddOnCategories is { Count: > 0 } ? AddOnCategories : null);
}
