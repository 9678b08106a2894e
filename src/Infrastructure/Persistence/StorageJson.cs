using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Connect.Domain;
using Connect.Domain.Time;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// JSON as it lies in columns: the names of Domain's own members. It is no wire format and changes with no wire format;
/// a member that is renamed in Domain needs a migration, and a test reads rows that an earlier version wrote.
/// </summary>
internal static class StorageJson
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(new EnumNames(), allowIntegerValues: false), new Instant(), new Free() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    // "Add-on" is one word: ADDON.
    private sealed class EnumNames : JsonNamingPolicy
    {
        public override string ConvertName(string name) => SnakeCaseUpper.ConvertName(name.Replace("AddOn", "Addon", StringComparison.Ordinal));
    }

    private sealed class Instant : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Instants.Text(value));
    }

    private sealed class Free : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new(document.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Text, skipInputValidation: true);
    }
}
