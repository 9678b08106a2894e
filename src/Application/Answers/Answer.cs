namespace Connect.Application.Answers;

/// <summary>An answer as it goes over the wire, made inside the transaction and stored with its idempotency key.</summary>
/// <param name="Outcome">"ok" or the code of the refusal, for the log and the audit.</param>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The media type of the body.</param>
/// <param name="Body">The bytes.</param>
public sealed record Answer(string Outcome, int Status, string ContentType, byte[] Body)
{
    /// <summary>The outcome of what was granted.</summary>
    public const string Ok = "ok";

    /// <summary>The subscription that it is about; its version is the ETag.</summary>
    public SubscriptionVersion? About { get; init; }

    /// <summary>The address of what was created.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the same request shall get this very answer again: true of what was granted and of refusals that a retry cannot change.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether it was stored by an earlier request with the same idempotency key.</summary>
    public bool IsReplay { get; init; }

    /// <summary>Whether the subscription has changed since the replayed answer was made.</summary>
    public bool IsStale { get; init; }

    /// <summary>When to try again, where the refusal is one that passes.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
