using Connect.Api.Descriptions;
using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.OpenApi;

/// <summary>All codes of an operation: those that its endpoint and its parameters declare, and those that any request can get.</summary>
internal static class ProblemCodes
{
    private static readonly string[] Always =
    [
        ValidationRefusals.ValidationFailed.Value, HttpProblems.Unauthenticated.Code, HttpProblems.ScopeMissing.Code,
        HttpProblems.RateLimited.Code, HttpProblems.InternalError.Code, HttpProblems.Overloaded.Code, HttpProblems.Unavailable.Code,
    ];

    public static IEnumerable<string> Of(IList<object> metadata) => metadata.OfType<RefusalDescription>()
        .SelectMany(refusals => refusals.Codes)
        .Concat(Always)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
