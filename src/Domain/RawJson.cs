namespace Connect.Domain;

/// <summary>JSON of the client's own (metadata, extensions): kept and given back as sent, never interpreted.</summary>
/// <param name="Text">One well-formed JSON value, in compact form.</param>
public sealed record RawJson(string Text)
{
    /// <summary>The object without members, where the client gave none.</summary>
    public static readonly RawJson EmptyObject = new("{}");
}
