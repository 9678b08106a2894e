using Connect.Application.Outcomes;

namespace Connect.Application.Idempotency;

/// <summary>Makes the response that is stored with an idempotency key; implemented by the layer that sends responses.</summary>
public interface IResponseRenderer
{
    /// <summary>Makes the bytes of a grant or a refusal.</summary>
    StoredResponse Render<T>(Outcome<T> outcome)
        where T : notnull;
}
