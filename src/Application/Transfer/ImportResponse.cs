namespace Connect.Application.Transfer;

/// <summary>What an import has done.</summary>
/// <param name="Customers">How many were added; the same for the next three.</param>
/// <param name="AlreadyThere">How many lines name something that was there before, which an import leaves as it is.</param>
/// <param name="BadLines">How many lines were not imported.</param>
public sealed record ImportResponse(
    long Customers, long ProductOfferings, long Subscriptions, long AddOns, long AlreadyThere, long BadLines)
{
    /// <summary>The result of an import that has done nothing yet.</summary>
    public static readonly ImportResponse Nothing = new(0, 0, 0, 0, 0, 0);

    public static ImportResponse operator +(ImportResponse one, ImportResponse other) => new(
        one.Customers + other.Customers,
        one.ProductOfferings + other.ProductOfferings,
        one.Subscriptions + other.Subscriptions,
        one.AddOns + other.AddOns,
        one.AlreadyThere + other.AlreadyThere,
        one.BadLines + other.BadLines);
}
