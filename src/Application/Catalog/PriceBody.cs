using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>A price, as clients send and receive it.</summary>
/// <param name="Currency">An ISO 4217 code: three capital letters.</param>
/// <param name="PriceType">Whether the price is paid once or in every billing period.</param>
/// <param name="NetPrice">The price without tax, in the main unit of the currency, such as euros, not cents.</param>
/// <param name="Discount">The discount, in the same unit as netPrice.</param>
/// <param name="BoundMonths">The commitment in calendar months from the local date of activation. The default is 0.</param>
/// <param name="BillingCycle">How often a recurring price is billed. Required by the schedule END_OF_BILLING_PERIOD.</param>
public sealed record PriceBody(
    string Currency,
    PriceType PriceType,
    decimal NetPrice,
    decimal? Discount = null,
    int? BoundMonths = null,
    BillingCycleBody? BillingCycle = null)
{
    internal static PriceBody Of(Price price) => new(
        price.Currency,
        price.PriceType,
        price.NetPrice,
        price.Discount,
        price.BoundMonths,
        price.BillingCycle is { } cycle ? new(cycle.Period, cycle.Interval) : null);

    internal Price ToPrice() => new(Currency, PriceType, NetPrice, Discount, BoundMonths, BillingCycle?.ToCycle());
}

/// <summary>How often a recurring price is billed, as clients send and receive it.</summary>
/// <param name="Period">The unit in which a billing period is counted.</param>
/// <param name="Interval">The length of one billing period in these units.</param>
public sealed record BillingCycleBody(BillingPeriod Period, int Interval = 1)
{
    internal BillingCycle ToCycle() => new(Period, Interval);
}
