using Connect.Api.Descriptions;
using Microsoft.OpenApi;

namespace Connect.Api.Idempotency;

/// <summary>The headers that say whether a response is the stored one of an earlier request.</summary>
internal static class ReplayHeaders
{
    private const string Replayed = "Idempotent-Replayed", Stale = "Idempotent-Replay-Stale", True = "true";

    /// <param name="isStale">Whether the subscription has changed since the stored response.</param>
    public static void Write(IHeaderDictionary headers, bool isReplay, bool isStale)
    {
        if (isReplay)
            headers[Replayed] = True;
        if (isStale)
            headers[Stale] = True;
    }

    /// <summary>Adds them to the headers of an operation, if it takes an Idempotency-Key.</summary>
    public static void Describe(IDictionary<string, IOpenApiHeader> headers, IList<object> metadata)
    {
        if (!metadata.OfType<ParameterDescription>().Any(parameter => parameter.Name == IdempotencyKeyHeader.Name))
            return;

        headers[Replayed] = Header("true on a stored response, left out otherwise.");
        headers[Stale] = Header("true if the subscription has changed since the stored response.");
    }

    private static OpenApiHeader Header(string description) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Const = True } };
}
