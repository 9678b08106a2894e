using System.Text.Json;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>What callers are told about one code; names of members, headers and values stand between `backticks`.</summary>
/// <param name="Example">A problem with this code.</param>
/// <param name="Cause">When it arises.</param>
/// <param name="Remedy">What the caller does next.</param>
internal sealed record ProblemEntry(Problem Example, string Cause, string Remedy)
{
    private const string RequestId = "0198c0de-0000-7000-8000-0000000000ff";
    private static readonly JsonSerializerOptions Indented = new(ProblemJson.Options) { WriteIndented = true, NewLine = "\n" };

    public string Code => Example.Code;

    /// <summary>The example as it goes over the wire, but for its white space.</summary>
    public string ExampleJson => JsonSerializer.Serialize(Example, Indented);

    /// <summary>Whether to send the same request again, in words.</summary>
    public string Retry => Example.Retryable ? "yes, the same request may succeed later" : "no, something has to change first";

    /// <summary>The entry of a code that a use case refuses with.</summary>
    public static ProblemEntry Of(Refusal example, string cause, string remedy) => new(Problem.Of(example, RequestId), cause, remedy);

    /// <summary>The entry of a code that arises before a use case is asked, or beside it.</summary>
    public static ProblemEntry Of(HttpProblem problem, string example, string cause, string remedy, FieldError? error = null) =>
        new(Problem.Of(problem, example, RequestId, error is null ? null : [error]), cause, remedy);
}
