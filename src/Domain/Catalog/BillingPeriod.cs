namespace Connect.Domain.Catalog;

/// <summary>The unit in which a billing cycle is counted.</summary>
public enum BillingPeriod
{
    Daily,

    Weekly,

    Monthly,

    /// <summary>Twelve calendar months.</summary>
    Yearly,
}
