namespace Connect.Application.Outcomes;

/// <summary>What a use case gives when it grants: a body, and what is said about it.</summary>
public sealed record Reply<T>(T Body)
    where T : notnull
{
    /// <summary>The subscription that the body is about; a later version of it makes a replay stale.</summary>
    public SubscriptionVersion? About { get; init; }

    /// <summary>The address of the resource that was created, such as <c>/customers/0198c0de-…</c>; null if none was.</summary>
    public string? Created { get; init; }
}
