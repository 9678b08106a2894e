namespace Connect.Api.Binding.Json;

/// <summary>A place in a body. It becomes a pointer only for a reported error, because the names in a body can be long.</summary>
internal sealed record JsonPlace(JsonPlace? Parent, string Name)
{
    public static readonly JsonPlace Root = new(null, "");

    public JsonPlace At(string name) => new(this, name);

    /// <summary>A JSON pointer as in RFC 6901.</summary>
    public override string ToString() => Parent is null ? "" : $"{Parent}/{Name.Replace("~", "~0").Replace("/", "~1")}";
}
