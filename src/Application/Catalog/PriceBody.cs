using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>A price, as clients send and receive it.</summary>
/// <param name="Currency">An ISO 4217 code: three capital letters.</param>
/// <param name="PriceType">Whether it is paid once or in each billing period.</param>
/// <param name="NetPrice">Without tax, in the main unit of the currency.</param>
/// <param name="Discount">In the same unit.</param>
/// <param name="BoundMonths">The commitment in calendar months.</param>
/// <param name="BillingCycle">How often a recurring price is billed.</param>
public sealed record PriceBody(
    string Currency,
    PriceType PriceType,
    decimal NetPrice,
    decimal? Discount = null,
    int? BoundMonths = null,
    BillingCycleBody? BillingCycle = null)
{
    internal Price ToPrice() => new(Currency, PriceType, NetPrice, Discount, BoundMonths, BillingCycle?.ToCycle());
}

/// <summary>How often a recurring price is billed, as clients send and receive it.</summary>
/// <param name="Period">The unit.</param>
/// <param name="Interval">How many of these units one billing period lasts.</param>
public sealed record BillingCycleBody(BillingPeriod Period, int Interval = 1)
{
    internal BillingCycle ToCycle() => new(Period, Interval);
}
