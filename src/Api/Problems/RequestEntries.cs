using Connect.Api.Binding.Json;
using Connect.Application.Subscriptions;
using Connect.Application.Validation;

namespace Connect.Api.Problems;

/// <summary>What is said about requests that cannot be taken as they are, whatever the state.</summary>
internal static class RequestEntries
{
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            HttpProblems.MalformedJson,
            "The body is not JSON from line 1, byte 30 on, or nests more than 64 levels.",
            "The body is empty, is not UTF-8, is not well-formed JSON, broke off before its end, or arrived too slowly. `detail` says which, and of text that is no JSON from where on.",
            "Mend the client: write the body with a JSON library. Nothing was stored, so the corrected request may carry the same key."),
        ProblemEntry.Of(
            new ValidationFailed(
            [
                new("/productOfferingId", "is required where subscriptionAddonId is not given"),
                new("/metadata", "must have at most 50 members, not 51"),
            ]),
            $"A member of the body or a query parameter is missing, unknown, given twice, null, or not of the right form, the operation takes no `If-Match`, or path or query are not percent-encoded UTF-8. `errors` names each fault that was found, up to {FieldErrors.MaxNamed}, and says what would be right.",
            "Correct every place that `errors` names; a `pointer` is a JSON pointer into the body, the name of a header or parameter, or `path` or `query` for the whole of it. What a value means is looked at only where all of the request could be read, so that further faults may show once these are corrected. Nothing was stored, so the corrected request may carry the same key."),
        ProblemEntry.Of(
            HttpProblems.SubscriptionIdInvalid,
            "The subscriptionId in the path is neither a UUID nor rid_ followed by a referenceId.",
            "The path names the subscription by something that is neither its UUID nor `rid_` followed by its `referenceId`.",
            "Mend the link: take `subscriptionId` from an answer, or put `rid_` before your own reference id.",
            new("subscriptionId", "must be a subscription's UUID, or rid_ followed by its referenceId")),
        ProblemEntry.Of(
            HttpProblems.RouteNotFound,
            "No operation has this path.",
            "No operation of this service has the path that was called.",
            "Compare the path with the API documentation, letter by letter; mind what a proxy in between adds or takes away."),
        ProblemEntry.Of(
            HttpProblems.MethodNotAllowed,
            "This path takes GET, HEAD.",
            "The path exists, but not with this method.",
            "Use one of the methods in the header `Allow`."),
        ProblemEntry.Of(
            PreconditionRefusals.ChangedSince(8),
            "`If-Match` does not name the version that the subscription has now: somebody changed it since you read it, or the tag is weak (`W/`) and matches nothing. Nothing was written.",
            "Read the subscription again, decide anew on what it shows now, and send the request with the new `ETag` in `If-Match`; the same key may be used again."),
        ProblemEntry.Of(
            HttpProblems.PayloadTooLarge,
            $"The body is larger than {BodyReader.MaxBytes} bytes.",
            $"The body is larger than {BodyReader.MaxBytes / 1024} KiB.",
            "Send less, above all less `metadata`; keep large data on your side, and its id here."),
        ProblemEntry.Of(
            HttpProblems.UnsupportedMediaType,
            "Send the body as application/json.",
            "The request does not say that its body is JSON.",
            "Send the header `Content-Type: application/json`, and a JSON body.",
            new("Content-Type", "must be application/json")),
    ];
}
