namespace Connect.Api.Binding.Json;

/// <summary>A place in a body, which becomes a pointer only where a fault is named: names are as long as the caller makes them.</summary>
internal sealed record JsonPlace(JsonPlace? Parent, string Name)
{
    public static readonly JsonPlace Root = new(null, "");

    public JsonPlace At(string name) => new(this, name);

    /// <summary>RFC 6901.</summary>
    public override string ToString() => Parent is null ? "" : $"{Parent}/{Name.Replace("~", "~0").Replace("/", "~1")}";
}
