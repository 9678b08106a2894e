using System.Text.Json.Nodes;
using Connect.Api.Authentication;
using Connect.Api.Descriptions;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

internal static class ResponseHeaders
{
    public static IDictionary<string, IOpenApiHeader> Of(string status, IList<object> metadata)
    {
        var headers = new Dictionary<string, IOpenApiHeader> { [RequestIds.Header] = RequestId, [HeaderNames.CacheControl] = NotCached };
        if (metadata.OfType<SubscriptionDescription>().Any())
        {
            headers[HeaderNames.ETag] = Text("The subscription's version.", Schemas.Text(pattern: "^\"[1-9][0-9]*\"$"));
            headers[HeaderNames.CacheControl] = Text(
                "The caller's own cache may store the response, and must ask before each use.", Const(CacheControl.PrivateRevalidate));
            headers[HeaderNames.Vary] = Text(
                "A cache may use the response for one API key only: two tenants may share an address.", Const(ApiKeyScheme.Header));
        }

        if (status == "201")
            headers[HeaderNames.Location] = Text("The address of the created resource.", Schemas.Text(pattern: "^(/[A-Za-z0-9._-]+)+$"));

        ReplayHeaders.Describe(headers, metadata);
        return headers;
    }

    public static IDictionary<string, IOpenApiHeader> OfProblems(IList<object> metadata)
    {
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            [RequestIds.Header] = RequestId,
            [ResponseResult.ShouldRetry] = Text(
                "Whether sending the same request again can help; the same as retryable in the body.", OneOf("true", "false")),
            [HeaderNames.CacheControl] = NotCached,
            [HeaderNames.RetryAfter] = Text("In seconds, if the problem is retryable.", Schemas.Number(min: 1)),
            [HeaderNames.WWWAuthenticate] = Text("With 401.", Const(ApiKeyScheme.Challenge)),
            [HeaderNames.Allow] = Text("With 405.", Schemas.Text(pattern: "^[A-Z]+(, [A-Z]+)*$")),
        };
        ReplayHeaders.Describe(headers, metadata);
        return headers;
    }

    private static OpenApiHeader RequestId => Text(
        "The request's ID: the client's ID if it sent a safe one, otherwise a new one.", Schemas.Text(pattern: $"^{RequestIds.Form}$"));

    private static OpenApiHeader NotCached => Text("No cache may store the response.", Const(CacheControl.NoStore));

    private static OpenApiSchema Const(string value) => new() { Type = JsonSchemaType.String, Const = value };

    private static OpenApiSchema OneOf(params string[] values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };

    private static OpenApiHeader Text(string description, OpenApiSchema schema) => new() { Description = description, Schema = schema };
}
