using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Connect.Domain;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Benchmarks.Hosts.Usual;

internal static class JsonColumns
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static void IsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, Options),
        text => JsonSerializer.Deserialize<T>(text, Options)!);
}

internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

internal sealed class UpperCaseConverter<T>() : ValueConverter<T, string>(
    value => value.ToString().ToUpperInvariant(),
    text => Enum.Parse<T>(text, true))
    where T : struct, Enum;

internal sealed class RawJsonConverter() : ValueConverter<RawJson, string>(json => json.Text, text => new RawJson(text));
