using Connect.Application.Wire;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>Adds the schema of a type to the document's components, once, and returns a reference to it.</summary>
internal static class SchemaComponents
{
    public static async Task<IOpenApiSchema> Reference(
        OpenApiOperationTransformerContext context, Type type, CancellationToken cancellationToken)
    {
        var name = SchemaNames.Of(WireJson.Options.GetTypeInfo(type))
            ?? throw new InvalidOperationException($"{type.Name} does not have a schema name.");
        if (context.Document!.Components?.Schemas?.ContainsKey(name) != true)
            context.Document.AddComponent(name, await context.GetOrCreateSchemaAsync(type, parameterDescription: null, cancellationToken));

        return new OpenApiSchemaReference(name, context.Document);
    }
}
