using Connect.Api.Descriptions;
using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.OpenApi;

/// <summary>Every code of an operation: those that its endpoint and its parameters declare, and those of any request.</summary>
internal static class ProblemCodes
{
    private static readonly ProblemCode[] Always =
    [
        ValidationFailed.RefusalCode, HttpProblems.Unauthenticated, HttpProblems.ScopeMissing, HttpProblems.RateLimited,
        HttpProblems.InternalError, HttpProblems.Overloaded, HttpProblems.Unavailable,
    ];

    public static IEnumerable<string> Of(IList<object> metadata) => metadata.OfType<RefusalDescription>()
        .SelectMany(refusals => refusals.Codes)
        .Concat(Always)
        .Select(code => code.Value)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
