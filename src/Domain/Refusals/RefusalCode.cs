namespace Connect.Domain.Refusals;

/// <summary>One entry of a catalogue of refusals: what clients switch on.</summary>
/// <param name="Value">Stable lower_snake_case, a literal: renaming it breaks clients.</param>
/// <param name="Kind">What the refusal is against.</param>
/// <param name="Title">One constant sentence, the same for every refusal with this code.</param>
/// <param name="Retryable">Whether the same request may succeed later without any change.</param>
public sealed record RefusalCode(string Value, RefusalKind Kind, string Title, bool Retryable = false)
{
    /// <summary>Refuses with this code, where nothing but the sentence is to be said.</summary>
    public Refusal Because(string detail) => new(this, detail);
}
