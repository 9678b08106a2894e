using System.Text.Json;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>The explanation of one code for callers. Names of members, headers and values are in `backticks`.</summary>
/// <param name="Example">A problem with this code, as a caller would get it.</param>
/// <param name="Cause">The text of "Why it happens".</param>
/// <param name="Remedy">The text of "What to do".</param>
internal sealed record ProblemEntry(Problem Example, string Cause, string Remedy)
{
    private const string RequestId = "0198c0de-0000-7000-8000-0000000000ff";
    private static readonly JsonSerializerOptions Indented = new(ProblemJson.Options) { WriteIndented = true, NewLine = "\n" };

    public string Code => Example.Code;

    /// <summary>The example as on the wire, but indented.</summary>
    public string ExampleJson => JsonSerializer.Serialize(Example, Indented);

    /// <summary>Whether to send the same request again, in words.</summary>
    public string Retry => Example.Retryable ? "yes, the same request may succeed later" : "no, something has to change first";

    /// <summary>The entry of a code that a use case refuses with.</summary>
    public static ProblemEntry Of(Refusal example, string cause, string remedy) => new(Problem.Of(example, RequestId), cause, remedy);

    /// <summary>The entry of a code that does not come from a use case.</summary>
    public static ProblemEntry Of(HttpProblem problem, string example, string cause, string remedy, FieldError? error = null) =>
        new(Problem.Of(problem, example, RequestId, error is null ? null : [error]), cause, remedy);
}
