namespace Connect.Domain.Subscriptions;

/// <summary>The status of an add-on. Pending and active add-ons are live; the others have ended.</summary>
public enum AddOnStatus
{
    /// <summary>It starts on a later date.</summary>
    Pending,

    /// <summary>In use, even if its cancellation is scheduled.</summary>
    Active,

    Cancelled,

    /// <summary>It ended by itself. Only import and demo data set this status in this version.</summary>
    Expired,
}
