namespace Connect.Infrastructure.Leasing;

/// <summary>What one worker takes for a while, by the real clock; after that, others may take it over.</summary>
/// <param name="Holder">The worker, anew for each batch.</param>
/// <param name="From">The instant at which it takes.</param>
/// <param name="Until">The instant from which others may take.</param>
internal sealed record Lease(Guid Holder, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>A lease of a holder that nobody else is.</summary>
    public static Lease Of(TimeSpan duration, DateTimeOffset realNow) => new(Guid.CreateVersion7(), realNow, realNow + duration);
}
