namespace Connect.Domain.Catalog;

/// <summary>Whether a price is paid once at the sale, or in every billing period.</summary>
public enum PriceType
{
    OneTime,

    Recurring,
}
