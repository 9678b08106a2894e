using System.Text.Json;
using System.Text.Json.Serialization;

namespace Connect.Shared;

/// <summary>All that is public of an object, as text: two pictures differ where anything was changed in between.</summary>
public static class Picture
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
