using System.Text.Json.Nodes;
using Connect.Api.Authentication;
using Connect.Api.Descriptions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>Describes an operation from the metadata of its endpoint and parameters.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    public async Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<RequiredScope>().LastOrDefault() is not { } scope)
            return;

        operation.Parameters = [.. metadata.OfType<ParameterDescription>().Select(Parameter)];
        operation.Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-required-scope"] = new JsonNodeExtension(scope.Scope),
            ["x-problem-codes"] = new JsonNodeExtension(new JsonArray([.. ProblemCodes.Of(metadata).Select(code => (JsonNode)code)])),
        };

        if (metadata.OfType<RequestBody>().LastOrDefault() is { } body)
            operation.RequestBody = await Body(body, context, cancellationToken);

        foreach (var (status, response) in operation.Responses!)
            Describe((OpenApiResponse)response, status, metadata);

        if (metadata.OfType<ParameterDescription>().Any(parameter => parameter.Name == HeaderNames.IfNoneMatch))
        {
            operation.Responses["304"] = new OpenApiResponse
            {
                Description = "The version in If-None-Match is still current. The response does not have a body.",
                Headers = ResponseHeaders.Of("304", metadata),
            };
        }

        operation.Responses["default"] = await ProblemResponse.Of(context, cancellationToken);
    }

    private static OpenApiParameter Parameter(ParameterDescription parameter) => new()
    {
        Name = parameter.Name,
        In = Enum.Parse<ParameterLocation>(parameter.In, ignoreCase: true),
        Required = parameter.IsRequired,
        Description = parameter.Text,
        Schema = parameter.Schema,
        Style = parameter.In == ParameterDescription.Query ? ParameterStyle.Form : null,
        Explode = parameter.Schema.Type == JsonSchemaType.Array && parameter.IsRepeated,
    };

    private static async Task<OpenApiRequestBody> Body(
        RequestBody body, OpenApiOperationTransformerContext context, CancellationToken cancellationToken) => new()
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new()
                {
                    Schema = await SchemaComponents.Reference(context, body.Type, cancellationToken),
                    Example = Json(context.Description.ActionDescriptor.EndpointMetadata.OfType<RequestExample>().LastOrDefault()?.Json),
                },
            },
        };

    private static void Describe(OpenApiResponse response, string status, IList<object> metadata)
    {
        var media = response.Content?.Values.FirstOrDefault();
        media?.Example = Json(metadata.OfType<ResponseExample>().LastOrDefault()?.Json);
        response.Description = status == "201" ? "Created." : "Done.";
        response.Headers = ResponseHeaders.Of(status, metadata);
    }

    // A test fails if a body does not have an example.
    private static JsonNode? Json(string? example) => example is null ? null : JsonNode.Parse(example);
}
