namespace Connect.Domain.Catalog;

/// <summary>The dates on which the end or the change of an add-on may take effect, in the tenant's time zone.</summary>
public enum Schedule
{
    /// <summary>Any date from today on.</summary>
    Instant,

    /// <summary>Any date after today.</summary>
    NextDay,

    /// <summary>The first day of any month, after today.</summary>
    BeginningOfNextMonth,

    /// <summary>Any boundary of the billing cycle, after today.</summary>
    EndOfBillingPeriod,
}
