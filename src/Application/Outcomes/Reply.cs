namespace Connect.Application.Outcomes;

/// <summary>The reply of a use case that grants the request: a body and its metadata.</summary>
public sealed record Reply<T>(T Body)
    where T : notnull
{
    /// <summary>The subscription of the body. A later version of it makes a replay stale.</summary>
    public SubscriptionVersion? About { get; init; }

    /// <summary>The path of the created resource, such as <c>/customers/0198c0de-…</c>; null if none was created.</summary>
    public string? Created { get; init; }
}
