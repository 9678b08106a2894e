using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Connect.Application.Validation;
using Connect.Application.Wire;
using Connect.Domain;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>Adds to schemas the formats of our converters, the bounds that validators enforce, and the defaults of records.</summary>
internal sealed class SchemaShapes : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(RawJson))
            (schema.Type, schema.AdditionalPropertiesAllowed) = (JsonSchemaType.Object, true);
        else if (type == typeof(DateTimeOffset))
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date-time");
        else if (type == typeof(decimal) || type == typeof(int))
            schema.Format = null;
        else if (type.IsEnum)
            (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. schema.Enum!.Where(name => name is not null)]);

        if (context.JsonTypeInfo.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
            schema.AdditionalPropertiesAllowed = false;

        // The generator requires every constructor parameter, but the wire leaves out a member that is null.
        foreach (var optional in context.JsonTypeInfo.Properties.Where(property => property.IsGetNullable))
            schema.Required?.Remove(optional.Name);

        if (context.JsonPropertyInfo?.AttributeProvider is MemberInfo { DeclaringType: { } owner } member)
        {
            foreach (var bounds in RequestBounds.Of(owner, member.Name))
                Apply(bounds, schema);

            schema.Default = Default(owner, context.JsonPropertyInfo) ?? schema.Default;
        }

        foreach (var (either, bounds) in EitherOr(type))
            schema.AnyOf = [Required(either), Required(bounds.OrElse!)];

        return Task.CompletedTask;
    }

    // The value of the member in a new record.
    private static JsonNode? Default(Type owner, JsonPropertyInfo member) =>
        !member.IsRequired && owner.GetConstructor(Type.EmptyTypes) is { } create && member.Get!(create.Invoke(null)) is { } value
            ? JsonSerializer.SerializeToNode(value, WireJson.Options)
            : null;

    private static IEnumerable<(string Member, Bounds Bounds)> EitherOr(Type type) =>
        from property in type.GetProperties()
        from bounds in RequestBounds.Of(type, property.Name)
        where bounds.OrElse is not null
        select (WireJson.NameOf(property.Name), bounds);

    private static OpenApiSchema Required(string member) => new() { Required = new HashSet<string> { member } };

    private static void Apply(Bounds bounds, OpenApiSchema schema)
    {
        schema.MinLength = bounds.MinLength ?? schema.MinLength;
        schema.MaxLength = bounds.MaxLength ?? schema.MaxLength;
        schema.Minimum = bounds.Minimum?.ToString(CultureInfo.InvariantCulture) ?? schema.Minimum;
        schema.Maximum = bounds.Maximum?.ToString(CultureInfo.InvariantCulture) ?? schema.Maximum;
        schema.Pattern = bounds.Pattern ?? schema.Pattern;
        schema.Format = bounds.Format ?? schema.Format;
        schema.MaxProperties = bounds.MaxProperties ?? schema.MaxProperties;
    }
}
