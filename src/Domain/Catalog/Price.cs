namespace Connect.Domain.Catalog;

/// <summary>The price of an offering and the commitment of its buyer.</summary>
/// <param name="Currency">An ISO 4217 code: three capital letters.</param>
/// <param name="NetPrice">The price without tax, in the main unit of the currency, such as euros, not cents.</param>
/// <param name="Discount">The discount, in the same unit.</param>
/// <param name="BoundMonths">The commitment in calendar months from the local date of activation: 0 to 120; null means 0.</param>
/// <param name="BillingCycle">How often a recurring price is billed; required by <see cref="Schedule.EndOfBillingPeriod"/>.</param>
public sealed record Price(
    string Currency,
    PriceType PriceType,
    decimal NetPrice,
    decimal? Discount = null,
    int? BoundMonths = null,
    BillingCycle? BillingCycle = null)
{
    public const int MaxBoundMonths = 120;
}
