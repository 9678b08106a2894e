namespace Connect.Shared;

/// <summary>What became of an add-on before the cancel.</summary>
public enum Story
{
    /// <summary>Nothing.</summary>
    InUse,

    /// <summary>It starts later.</summary>
    NotStarted,

    /// <summary>It will end on a date.</summary>
    Scheduled,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>It ended by itself.</summary>
    Expired,
}
