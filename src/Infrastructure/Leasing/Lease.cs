namespace Connect.Infrastructure.Leasing;

/// <summary>Reserves rows for one worker for a limited time, by the real clock.</summary>
/// <param name="Holder">Identifies the worker; new for each batch.</param>
/// <param name="Until">From this instant on, other workers may take the rows.</param>
internal sealed record Lease(Guid Holder, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>A lease with a new, unique holder.</summary>
    public static Lease Of(TimeSpan duration, DateTimeOffset realNow) => new(Guid.CreateVersion7(), realNow, realNow + duration);
}
