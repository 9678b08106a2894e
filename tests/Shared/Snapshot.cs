using System.Text.Json;
using System.Text.Json.Serialization;

namespace Connect.Shared;

/// <summary>The public properties of an object as text: two snapshots differ if anything was changed in between.</summary>
public static class Snapshot
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The object as it is now.</summary>
    public static string Of(object it) => JsonSerializer.Serialize(it, Options);
}
