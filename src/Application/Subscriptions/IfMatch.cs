namespace Connect.Application.Subscriptions;

/// <summary>The versions of a subscription that a caller made the decision on; the header If-Match.</summary>
/// <param name="Versions">Any of these; null stands for any version at all.</param>
public sealed record IfMatch(IReadOnlyList<long>? Versions)
{
    /// <summary>Whether a tag was weak, which matches no version.</summary>
    public bool HasWeakTag { get; init; }

    /// <summary>Whether the version is one of these.</summary>
    public bool Holds(long version) => Versions is null || Versions.Contains(version);
}
