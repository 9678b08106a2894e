namespace Connect.Domain.Catalog;

/// <summary>The dates on which a change of an add-on may take effect.</summary>
public enum Schedule
{
    /// <summary>Any date from today on.</summary>
    Instant,

    /// <summary>Any date after today.</summary>
    NextDay,

    /// <summary>The first of a month after today.</summary>
    BeginningOfNextMonth,

    /// <summary>A boundary of the billing cycle after today.</summary>
    EndOfBillingPeriod,
}
