using Connect.Api.Authentication;
using Connect.Api.Descriptions;
using Connect.Api.Endpoints;
using Connect.Application.Wire;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>Describes what applies to all operations: authentication, and that absent members are left out instead of null.</summary>
internal sealed class DocumentDetails : IOpenApiDocumentTransformer
{
    private const string SchemeName = "apiKey";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "Connect API",
            Version = "1",
            Summary = "Subscriptions and their add-ons, for the front ends of a telecom operator.",
            Description = "Member names are camelCase, enum values UPPER_SNAKE_CASE, instants RFC 3339 in UTC, "
                + "dates ISO 8601 calendar dates in the tenant's time zone. "
                + "Unknown request members, duplicate members and explicit nulls are refused (400). "
                + "Absent optional members are left out of responses, not sent as null. "
                + "x-required-scope names the scope that the API key must have.",
        };
        document.Tags = Areas.InOrder.ToHashSet();
        document.AddComponent<IOpenApiSecurityScheme>(
            SchemeName,
            new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = ApiKeyScheme.Header });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(SchemeName, document)] = [] }];

        foreach (var schema in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
            LeaveOutNulls(schema);

        foreach (var body in RequestBodies(context))
            RefuseUnknownMembers(document.Components.Schemas[body], document, []);
        return Task.CompletedTask;
    }

    private static void LeaveOutNulls(OpenApiSchema schema)
    {
        schema.Type &= ~JsonSchemaType.Null;
        foreach (var (name, member) in schema.Properties?.ToList() ?? [])
        {
            if (member is not OpenApiSchema memberSchema)
                continue;

            LeaveOutNulls(memberSchema);
            if (memberSchema.OneOf is { Count: 2 } either && either.OfType<OpenApiSchemaReference>().SingleOrDefault() is { } reference)
            {
                schema.Properties![name] = reference;
            }
            else if (memberSchema.OneOf is { Count: 2 } inline
                && inline.OfType<OpenApiSchema>().SingleOrDefault(it => it.Type != JsonSchemaType.Null) is { } only)
            {
                schema.Properties![name] = only;
            }
        }

        if (schema.Items is OpenApiSchema item)
            LeaveOutNulls(item);
    }

    private static IEnumerable<string> RequestBodies(OpenApiDocumentTransformerContext context) => context.DescriptionGroups
        .SelectMany(group => group.Items)
        .SelectMany(description => description.ActionDescriptor.EndpointMetadata.OfType<RequestBody>())
        .Select(body => SchemaNames.Of(WireJson.Options.GetTypeInfo(body.Type))!);

    // Strict binding refuses unknown members at every level of a body.
    private static void RefuseUnknownMembers(IOpenApiSchema? schema, OpenApiDocument document, HashSet<OpenApiSchema> seen)
    {
        var target = schema is OpenApiSchemaReference reference ? document.Components!.Schemas![reference.Reference.Id!] : schema;
        if (target is not OpenApiSchema resolved || !seen.Add(resolved))
            return;

        if (resolved.Properties is { Count: > 0 } members)
        {
            resolved.AdditionalPropertiesAllowed = false;
            foreach (var member in members.Values)
                RefuseUnknownMembers(member, document, seen);
        }

        RefuseUnknownMembers(resolved.Items, document, seen);
    }
}
