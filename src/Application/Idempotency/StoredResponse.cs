using Connect.Application.Outcomes;

namespace Connect.Application.Idempotency;

/// <summary>A response as it is sent, the first time and on every replay: made and stored inside the transaction of its effect.</summary>
/// <param name="Code">"ok" or the code of the refusal.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type of the body.</param>
/// <param name="Body">The bytes.</param>
public sealed record StoredResponse(string Code, int Status, string ContentType, byte[] Body)
{
    /// <summary>The subscription that it is about, granted or refused; its change makes a replay stale.</summary>
    public SubscriptionVersion? About { get; init; }

    /// <summary>The address of what was created.</summary>
    public string? Created { get; init; }
}
