using System.Text.Json.Nodes;
using Connect.Api.Problems;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

internal static class ProblemResponse
{
    private const string Example = """
        { "type": "/problems/validation_failed", "title": "The request is not valid.", "status": 400,
          "detail": "1 part of the request is not valid: see errors.", "code": "validation_failed", "retryable": false,
          "requestId": "0198c0de-0000-7000-8000-00000f000001",
          "errors": [ { "pointer": "/scheduledAt", "detail": "must be a date that exists, like 2024-03-01" } ] }
        """;

    public static async Task<OpenApiResponse> Of(OpenApiOperationTransformerContext context, CancellationToken cancellationToken) => new()
    {
        Description = $"A problem, by RFC 9457. The codes of this operation are {Links(context)}.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ProblemWriter.ContentType] = new()
            {
                Schema = await SchemaComponents.Reference(context, typeof(Problem), cancellationToken),
                Example = JsonNode.Parse(Example),
            },
        },
        Headers = ResponseHeaders.OfProblems(context.Description.ActionDescriptor.EndpointMetadata),
    };

    // Markdown links to the pages that explain the codes.
    private static string Links(OpenApiOperationTransformerContext context) => string.Join(
        ", ",
        ProblemCodes.Of(context.Description.ActionDescriptor.EndpointMetadata).Select(code => $"[{code}]({ProblemPages.AddressOf(code)})"));
}
