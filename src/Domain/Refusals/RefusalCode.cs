namespace Connect.Domain.Refusals;

/// <summary>A kind of refusal. Clients branch on its value.</summary>
/// <param name="Value">Stable lower_snake_case, a literal: renaming it breaks clients.</param>
/// <param name="Kind">What the refusal is about.</param>
/// <param name="Title">One constant sentence, the same for every refusal with this code.</param>
/// <param name="IsRetryable">Whether the same request may succeed later without any change.</param>
public sealed record RefusalCode(string Value, RefusalKind Kind, string Title, bool IsRetryable = false)
{
    /// <summary>A refusal with this code that carries a sentence and no further data.</summary>
    public Refusal Because(string detail) => new(this, detail);
}
