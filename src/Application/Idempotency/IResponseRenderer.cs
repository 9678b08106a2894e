using Connect.Application.Outcomes;

namespace Connect.Application.Idempotency;

/// <summary>Renders the response that is stored with an idempotency key. The layer that sends responses implements it.</summary>
public interface IResponseRenderer
{
    /// <summary>Renders a granted or refused outcome.</summary>
    StoredResponse Render<T>(Outcome<T> outcome)
        where T : notnull;
}
