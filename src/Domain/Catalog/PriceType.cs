namespace Connect.Domain.Catalog;

/// <summary>Whether a price is paid once or again and again.</summary>
public enum PriceType
{
    /// <summary>Paid once, at the sale.</summary>
    OneTime,

    /// <summary>Paid each billing period.</summary>
    Recurring,
}
