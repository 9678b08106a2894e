using System.Text.Json;
using System.Text.Json.Serialization;
using Connect.Domain.Time;

namespace Connect.Application.Wire;

/// <summary>
/// Writes instants as RFC 3339 in UTC with exactly three decimals. Reads any offset, which is required, and cuts off everything below
/// a millisecond.
/// </summary>
internal sealed class InstantJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && InstantText.TryParse(reader.GetString(), out var instant)
            ? Instants.ToMilliseconds(instant)
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Instants.Text(value));
}
