using Connect.Api.Binding;
using Connect.Api.Endpoints;
using Connect.Api.Http;
using Connect.Application.Subscriptions;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Connect.Api.OpenApi;

/// <summary>The headers that answers carry.</summary>
internal static class AnswerHeaders
{
    private static readonly OpenApiSchema True = new() { Type = JsonSchemaType.String, Const = "true" };

    public static IDictionary<string, IOpenApiHeader> Of(string status, IList<object> metadata)
    {
        var headers = new Dictionary<string, IOpenApiHeader> { [RequestIds.Header] = RequestId };
        if (metadata.OfType<AnswerDescription>().Any(answer => IsAboutASubscription(answer.Type)))
            headers[HeaderNames.ETag] = Text("The subscription's version.");

        if (status == "201")
            headers[HeaderNames.Location] = Text("The address of what was created.");

        AddOfReplays(headers, metadata);
        return headers;
    }

    public static IDictionary<string, IOpenApiHeader> OfProblems(IList<object> metadata)
    {
        var headers = new Dictionary<string, IOpenApiHeader>
        {
            [RequestIds.Header] = RequestId,
            [HeaderNames.RetryAfter] = Text("In seconds, where the problem is retryable."),
            [HeaderNames.WWWAuthenticate] = Text("With 401."),
            [HeaderNames.Allow] = Text("With 405."),
        };
        AddOfReplays(headers, metadata);
        return headers;
    }

    private static void AddOfReplays(Dictionary<string, IOpenApiHeader> headers, IList<object> metadata)
    {
        if (!metadata.OfType<ParameterDescription>().Any(parameter => parameter.Name == IdempotencyKeyHeader.Name))
            return;

        headers["Idempotent-Replayed"] = Text("true on a stored answer, left out otherwise.", True);
        headers["Idempotent-Replay-Stale"] = Text("true where the subscription has changed since the stored answer.", True);
    }

    private static OpenApiHeader RequestId => Text("The request's id; the client's own where it sent a safe one.");

    private static bool IsAboutASubscription(Type answer) =>
        answer == typeof(SubscriptionAnswer) || answer == typeof(SubscriptionAddOnAnswer) || answer == typeof(AddOnListAnswer);

    private static OpenApiHeader Text(string description, OpenApiSchema? schema = null) =>
        new() { Description = description, Schema = schema ?? new OpenApiSchema { Type = JsonSchemaType.String } };
}
