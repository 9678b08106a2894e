namespace Connect.Domain.Catalog;

/// <summary>What an offering costs and for how long its buyer is bound.</summary>
/// <param name="Currency">ISO 4217, three capitals.</param>
/// <param name="PriceType">Once or recurring.</param>
/// <param name="NetPrice">Without tax, in the currency's main unit.</param>
/// <param name="Discount">What was taken off, in the same unit.</param>
/// <param name="BoundMonths">The commitment in calendar months from the local date of activation; 0 to 120, none where null.</param>
/// <param name="BillingCycle">How often a recurring price is billed.</param>
public sealed record Price(
    string Currency,
    PriceType PriceType,
    decimal NetPrice,
    decimal? Discount = null,
    int? BoundMonths = null,
    BillingCycle? BillingCycle = null)
{
    /// <summary>The longest commitment, in months.</summary>
    public const int MaxBoundMonths = 120;
}
