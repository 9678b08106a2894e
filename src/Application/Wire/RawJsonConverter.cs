using System.Text.Json;
using System.Text.Json.Serialization;
using Connect.Domain;

namespace Connect.Application.Wire;

/// <summary>Reads the client's JSON without changing any member, but removes white space. Writes the stored text.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new(JsonSerializer.Serialize(document.RootElement, options));
    }

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Text, skipInputValidation: true);
}
