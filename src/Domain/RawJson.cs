namespace Connect.Domain;

/// <summary>Free-form JSON of the client, such as metadata: stored and returned unchanged, never interpreted.</summary>
/// <param name="Text">One well-formed JSON value, in compact form.</param>
public sealed record RawJson(string Text)
{
    /// <summary>Stored if the client sends no metadata.</summary>
    public static readonly RawJson EmptyObject = new("{}");
}
