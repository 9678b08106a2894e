using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Which add-ons to load with a subscription. Ended ones only on request, because their number is not limited.</summary>
public sealed record AddOnLoad
{
    /// <summary>Those that have not ended.</summary>
    public static readonly AddOnLoad Live = new();

    /// <summary>All add-ons, including ended ones.</summary>
    public static readonly AddOnLoad All = new() { Ended = true };

    /// <summary>Whether to load all that ended.</summary>
    public bool Ended { get; private init; }

    /// <summary>The ended add-ons to load too.</summary>
    public AddOnSelector? Named { get; private init; }

    /// <summary>Those that have not ended, and those that a request names.</summary>
    public static AddOnLoad LiveAnd(AddOnSelector named) => new() { Named = named };
}
