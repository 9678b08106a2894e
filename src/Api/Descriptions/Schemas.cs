using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Connect.Application.Wire;
using Microsoft.OpenApi;

namespace Connect.Api.Descriptions;

internal static class Schemas
{
    public static OpenApiSchema Text(int? min = null, int? max = null, string? pattern = null) =>
        new() { Type = JsonSchemaType.String, MinLength = min, MaxLength = max, Pattern = pattern };

    public static OpenApiSchema Number(int? min = null, int? max = null, int? absent = null, string? format = null) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = format,
        Minimum = min?.ToString(CultureInfo.InvariantCulture),
        Maximum = max?.ToString(CultureInfo.InvariantCulture),
        Default = absent is { } number ? JsonValue.Create(number) : null,
    };

    public static OpenApiSchema OneOf(IEnumerable<string> names) =>
        new() { Type = JsonSchemaType.String, Enum = [.. names.Select(name => (JsonNode)name)] };

    public static OpenApiSchema ArrayOf(IEnumerable<string> names) => new() { Type = JsonSchemaType.Array, Items = OneOf(names) };

    /// <summary>The names of the enum values on the wire.</summary>
    public static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => JsonSerializer.SerializeToElement(value, WireJson.Options).GetString()!);
}
