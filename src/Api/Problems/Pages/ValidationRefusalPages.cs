using Connect.Application.Validation;

namespace Connect.Api.Problems.Pages;

internal sealed class ValidationRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            new ValidationFailed(
            [
                new("/productOfferingId", "is required if subscriptionAddonId is not given"),
                new("/metadata", "must have at most 50 members, not 51"),
            ]),
            "A member of the body or a query parameter is missing, unknown, given twice, null or not of the right form; the operation "
            + "does not take `If-Match` or `Idempotency-Key`; or the path or the query is not percent-encoded UTF-8. "
            + $"`errors` names each fault, up to {FieldErrors.MaxNamed}, and says what would be right.",
            "Correct every place that `errors` names. A `pointer` is a JSON pointer into the body, the name of a header or parameter, or "
            + "`path` or `query` for all of it. The values are checked only if the whole request can be read, so you may see further "
            + "faults after you correct these. Nothing was stored, so you may send the corrected request with the same key."),
    ];
}
