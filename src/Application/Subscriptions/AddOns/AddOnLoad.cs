using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Which add-ons to load with a subscription. Ended ones only on request, because their number is not limited.</summary>
public sealed record AddOnLoad
{
    public static readonly AddOnLoad Live = new();

    public static readonly AddOnLoad All = new() { IncludesEnded = true };

    /// <summary>Whether to load all ended add-ons too.</summary>
    public bool IncludesEnded { get; private init; }

    /// <summary>Selects ended add-ons to load too.</summary>
    public AddOnSelector? Named { get; private init; }

    /// <summary>The live add-ons, and the ended ones that a request names.</summary>
    public static AddOnLoad LiveAnd(AddOnSelector named) => new() { Named = named };
}
