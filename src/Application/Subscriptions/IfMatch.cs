namespace Connect.Application.Subscriptions;

/// <summary>The versions of a subscription that a caller accepts: the header If-Match.</summary>
/// <param name="Versions">The accepted versions; null accepts any version.</param>
public sealed record IfMatch(IReadOnlyList<long>? Versions)
{
    /// <summary>Whether the header had a weak tag. A weak tag never matches.</summary>
    public bool HasWeakTag { get; init; }

    public bool Accepts(long version) => Versions is null || Versions.Contains(version);
}
