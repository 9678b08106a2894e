using System.Text.Json.Serialization.Metadata;
using Connect.Domain;
using Microsoft.AspNetCore.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>The names of schemas in the document: those of the contract, not those of our types.</summary>
internal static class SchemaNames
{
    // Clients both send and receive a type with the suffix Body.
    private static readonly string[] Suffixes = ["Response", "Body"];

    public static string? Of(JsonTypeInfo type)
    {
        if (type.Type == typeof(RawJson))
            return null;

        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        var suffix = Suffixes.FirstOrDefault(suffix => name?.EndsWith(suffix, StringComparison.Ordinal) == true);
        return suffix is null ? name : name![..^suffix.Length];
    }
}
