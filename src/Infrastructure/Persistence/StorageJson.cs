using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Connect.Domain;
using Connect.Domain.Time;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// JSON in columns. It uses the member names of Domain and does not depend on the wire format.
/// Reading fails if a member was renamed or removed, or if a member that is never null is missing: each needs a migration.
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
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(RequireNonNullable),
            Converters = { new JsonStringEnumConverter(new EnumNames(), allowIntegerValues: false), new Instant(), new FreeForm() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void RequireNonNullable(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
            member.IsRequired = !member.IsGetNullable && member.AssociatedParameter is not { HasDefaultValue: true };
    }

    private sealed class EnumNames : JsonNamingPolicy
    {
        public override string ConvertName(string name) => StoredEnum.Spell(name);
    }

    private sealed class Instant : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Instants.Text(value));
    }

    private sealed class FreeForm : JsonConverter<RawJson>
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
