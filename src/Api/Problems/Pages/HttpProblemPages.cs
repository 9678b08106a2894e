using Connect.Api.Authentication;
using Connect.Api.Binding.Json;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Problems.Pages;

internal sealed class HttpProblemPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            HttpProblems.MalformedJson,
            "The body is not JSON from line 1, byte 30 on, or nests more than 64 levels.",
            "The body is empty, is not UTF-8, is not well-formed JSON, ended too early, or arrived too slowly. `detail` says "
            + "which, and where the text stops being JSON.",
            "Fix the client: write the body with a JSON library. Nothing was stored, so you may send the corrected request with the same "
            + "key."),
        ProblemEntry.Of(
            HttpProblems.SubscriptionIdInvalid,
            "The subscriptionId in the path is neither a UUID nor rid_ followed by a referenceId.",
            "The path names the subscription by something that is neither its UUID nor `rid_` followed by its `referenceId`.",
            "Correct the URL: take `subscriptionId` from a response, or put `rid_` before your own reference ID.",
            new("subscriptionId", "must be a subscription's UUID, or rid_ followed by its referenceId")),
        ProblemEntry.Of(
            HttpProblems.Unauthenticated,
            $"Send an API key in the header {ApiKeyScheme.Header}.",
            $"The header `{ApiKeyScheme.Header}` is missing, or the API key in it is unknown, revoked or expired.",
            "Send a valid API key; the service operator issues them. You may send the same request with the same key in "
            + "`Idempotency-Key`."),
        ProblemEntry.Of(
            HttpProblems.ScopeMissing,
            $"This operation needs the scope {Scopes.SubscriptionsWrite}, which the API key does not have.",
            "The API key is valid, but does not have the scope that this operation needs; `detail` names it.",
            "Use an API key that has the scope, or ask the service operator for one."),
        ProblemEntry.Of(
            HttpProblems.RouteNotFound,
            "This service has no operation at this path.",
            "The path of the request is not the path of any operation of this service.",
            "Compare the path with the API documentation, letter by letter. Check whether a proxy adds or removes a part of it."),
        ProblemEntry.Of(
            HttpProblems.MethodNotAllowed,
            "The methods of this path are GET, HEAD.",
            "The path exists, but not with this method.",
            "Use one of the methods in the header `Allow`."),
        ProblemEntry.Of(
            HttpProblems.PayloadTooLarge,
            $"The body is larger than {BodyReader.MaxBytes} bytes.",
            $"The body is larger than {BodyReader.MaxBytes / 1024} KiB.",
            "Send less, above all less `metadata`. Keep large data in your own system, and send only its ID."),
        ProblemEntry.Of(
            HttpProblems.UnsupportedMediaType,
            MediaTypes.Expected,
            "The request does not say that its body is JSON, or the body is compressed or not in UTF-8.",
            "Send the header `Content-Type: application/json`, and an uncompressed JSON body.",
            new("Content-Type", "must be application/json, in UTF-8")),
        ProblemEntry.Of(
            HttpProblems.RateLimited,
            "An API key may send 50 requests per second.",
            "The API key has sent more requests per second than it may. The service did not process this one.",
            "Wait as long as `Retry-After` says and send the same request with the same key. Spread requests over time."),
        ProblemEntry.Of(
            HttpProblems.InternalError,
            FaultHandler.Detail,
            "The service has a fault. A request takes effect completely or not at all. If `detail` says that a stored response cannot be "
            + "read, the service has lost its keys: the effect of the first request with this `Idempotency-Key` stands, and nothing was "
            + "done again.",
            "Report the `requestId` to the service operator. You may send the same request once more with the same key, but do not "
            + "expect it to succeed before the fault is fixed."),
        ProblemEntry.Of(
            HttpProblems.Overloaded,
            FaultHandler.Busy,
            "The service is overloaded. A request takes effect completely or not at all.",
            "Wait as long as `Retry-After` says and send the same request with the same key. Wait longer each time."),
        ProblemEntry.Of(
            HttpProblems.Unavailable,
            FaultHandler.OutOfReach,
            "The service runs, but cannot reach something that it needs, such as its database.",
            "Wait as long as `Retry-After` says and send the same request with the same key. Wait longer each time. The service operator "
            + "sees the state at `GET /health/ready`."),
    ];
}
