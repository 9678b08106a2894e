namespace Connect.Domain.Catalog;

/// <summary>The unit in which a billing cycle is counted.</summary>
public enum BillingPeriod
{
    /// <summary>Calendar days.</summary>
    Daily,

    /// <summary>Seven days.</summary>
    Weekly,

    /// <summary>Calendar months.</summary>
    Monthly,

    /// <summary>Twelve calendar months.</summary>
    Yearly,
}
