using System.Text.Json.Serialization.Metadata;
using Connect.Domain;
using Microsoft.AspNetCore.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>The names of schemas in the document: the contract's, not those of our types.</summary>
internal static class SchemaNames
{
    private const string ResponseSuffix = "Response";

    public static string? Of(JsonTypeInfo type)
    {
        if (type.Type == typeof(RawJson))
            return null;

        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return name?.EndsWith(ResponseSuffix, StringComparison.Ordinal) == true ? name[..^ResponseSuffix.Length] : name;
    }
}
