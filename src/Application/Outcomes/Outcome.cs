using Connect.Application.Idempotency;
using Connect.Domain.Refusals;

namespace Connect.Application.Outcomes;

/// <summary>What became of a use case: granted, refused, or replayed from the store. Only a fault throws.</summary>
/// <typeparam name="T">The body of the reply if it is granted.</typeparam>
public abstract record Outcome<T>
    where T : notnull
{
    private Outcome()
    {
    }

    /// <summary>"ok" or the code of the refusal, for the log and the audit.</summary>
    public abstract string Code { get; }

    /// <summary>
    /// The response as it was stored with the idempotency key, inside the transaction; null without a key, or if the
    /// outcome is not one that is stored. Who sends a response sends this one.
    /// </summary>
    public StoredResponse? Stored { get; init; }

    /// <summary>The reply; reading it from anything but a grant is a programmer's error and throws.</summary>
    public Reply<T> Value => this is Granted granted ? granted.Reply : throw new InvalidOperationException($"There is no reply: {Code}.");

    /// <summary>Why it was refused, or null if it was granted or replayed.</summary>
    public Refusal? Refusal => (this as Refused)?.Reason;

    public static implicit operator Outcome<T>(Reply<T> reply) => new Granted(reply);

    /// <summary>Refuses, without saying what the refusal is about.</summary>
    public static implicit operator Outcome<T>(Refusal reason) => new Refused(reason);

    /// <summary>The use case did what was asked.</summary>
    /// <param name="Reply">The body, and what it is about.</param>
    public sealed record Granted(Reply<T> Reply) : Outcome<T>
    {
        /// <inheritdoc/>
        public override string Code => OutcomeCode.Ok;
    }

    /// <summary>The use case changed nothing, for a reason that the caller can act on.</summary>
    public sealed record Refused(Refusal Reason) : Outcome<T>
    {
        /// <summary>The subscription that refused, at the version that decided; null if there was none.</summary>
        public SubscriptionVersion? About { get; init; }

        /// <inheritdoc/>
        public override string Code => Reason.Code.Value;
    }

    /// <summary>An earlier request with the same idempotency key was the same: its response stands, and nothing was done.</summary>
    /// <param name="Response">The response of the earlier request, as it was sent.</param>
    /// <param name="IsStale">Whether the subscription that it is about has changed since.</param>
    public sealed record Replayed(StoredResponse Response, bool IsStale) : Outcome<T>
    {
        /// <inheritdoc/>
        public override string Code => Response.Code;
    }
}
