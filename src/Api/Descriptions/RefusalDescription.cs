using Connect.Api.Problems;
using Connect.Domain.Refusals;

namespace Connect.Api.Descriptions;

/// <summary>Problem codes that an endpoint or one of its parameters declares, for the document.</summary>
internal sealed record RefusalDescription(IReadOnlyList<string> Codes)
{
    public static RefusalDescription Of(params IEnumerable<RefusalCode> codes) => new([.. codes.Select(code => code.Value)]);

    public static RefusalDescription Of(params IEnumerable<HttpProblem> problems) => new([.. problems.Select(problem => problem.Code)]);
}
