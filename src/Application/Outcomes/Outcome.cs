using Connect.Application.Idempotency;
using Connect.Domain.Refusals;

namespace Connect.Application.Outcomes;

/// <summary>The outcome of a use case: granted, refused, or replayed from the store. Only a fault throws.</summary>
/// <typeparam name="T">The body of a granted reply.</typeparam>
public abstract record Outcome<T>
    where T : notnull
{
    private Outcome()
    {
    }

    /// <summary>"ok" or the code of the refusal, for the log and the audit.</summary>
    public abstract string Code { get; }

    /// <summary>
    /// The response that was stored with the idempotency key; null without a key or if the outcome is not stored. If it is
    /// set, the Api sends exactly this response.
    /// </summary>
    public StoredResponse? Stored { get; init; }

    /// <summary>The reply. Throws unless the outcome is <see cref="Granted"/>.</summary>
    public Reply<T> Value => this is Granted granted ? granted.Reply : throw new InvalidOperationException($"Not granted: {Code}.");

    /// <summary>Null if the outcome is granted or replayed.</summary>
    public Refusal? Refusal => (this as Refused)?.Reason;

    public static implicit operator Outcome<T>(Reply<T> reply) => new Granted(reply);

    /// <summary>Refuses without naming a subscription.</summary>
    public static implicit operator Outcome<T>(Refusal reason) => new Refused(reason);

    /// <summary>The use case did what the caller requested.</summary>
    public sealed record Granted(Reply<T> Reply) : Outcome<T>
    {
        /// <inheritdoc/>
        public override string Code => OutcomeCode.Ok;
    }

    /// <summary>The use case changed nothing, for a reason that the caller can act on.</summary>
    public sealed record Refused(Refusal Reason) : Outcome<T>
    {
        /// <summary>The subscription that refused, and its version at that time; null if no subscription did.</summary>
        public SubscriptionVersion? About { get; init; }

        /// <inheritdoc/>
        public override string Code => Reason.Code.Value;
    }

    /// <summary>The same request was sent before with the same idempotency key, so the use case did nothing.</summary>
    /// <param name="Response">The response of the earlier request, as it was sent.</param>
    /// <param name="IsStale">Whether the subscription of the response has changed since.</param>
    public sealed record Replayed(StoredResponse Response, bool IsStale) : Outcome<T>
    {
        /// <inheritdoc/>
        public override string Code => Response.Code;
    }
}
