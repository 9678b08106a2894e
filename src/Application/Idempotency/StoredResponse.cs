using Connect.Application.Outcomes;

namespace Connect.Application.Idempotency;

/// <summary>
/// A response as it is sent, the first time and on every replay. It is rendered and stored in the transaction of its effect.
/// </summary>
/// <param name="Code">"ok" or the code of the refusal.</param>
/// <param name="Status">The HTTP status.</param>
public sealed record StoredResponse(string Code, int Status, string ContentType, byte[] Body)
{
    /// <summary>The subscription of the request, granted or refused. A later change of it makes a replay stale.</summary>
    public SubscriptionVersion? About { get; init; }

    /// <summary>The path of the created resource; null if none was created.</summary>
    public string? Created { get; init; }
}
