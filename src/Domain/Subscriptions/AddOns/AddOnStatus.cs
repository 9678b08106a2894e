namespace Connect.Domain.Subscriptions;

/// <summary>Where an add-on stands; the first two are live, the others ended.</summary>
public enum AddOnStatus
{
    /// <summary>Starts on a later date.</summary>
    Pending,

    /// <summary>In use, also while its cancellation is scheduled.</summary>
    Active,

    /// <summary>Ended by a cancellation.</summary>
    Cancelled,

    /// <summary>Ended by itself; only from import and demo data in this version.</summary>
    Expired,
}
