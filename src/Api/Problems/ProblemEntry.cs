using System.Text.Json;
using Connect.Application.Responses;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>What callers are told about one code; names of members, headers and values stand between `backticks`.</summary>
/// <param name="Code">The code.</param>
/// <param name="Cause">When it arises.</param>
/// <param name="Remedy">What the caller does next.</param>
/// <param name="Example">A problem with this code.</param>
internal sealed record ProblemEntry(ProblemCode Code, string Cause, string Remedy, Problem Example)
{
    private const string RequestId = "0198c0de-0000-7000-8000-0000000000ff";
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The example as it goes over the wire, but for its white space.</summary>
    public string ExampleJson => JsonSerializer.Serialize(Example, Indented);

    /// <summary>Whether to send the same request again, in words.</summary>
    public string Retry => Code.Retryable ? "yes, the same request may succeed later" : "no, something has to change first";

    /// <summary>The entry of a code that a use case refuses with.</summary>
    public static ProblemEntry Of(Refusal example, string cause, string remedy) =>
        new(example.Code, cause, remedy, Problem.Of(example, RequestId));

    /// <summary>The entry of a code that arises before a use case is asked, or beside it.</summary>
    public static ProblemEntry Of(ProblemCode code, string example, string cause, string remedy, FieldError? error = null) =>
        new(code, cause, remedy, Problem.Of(code, example, RequestId) with { Errors = error is null ? null : [error] });
}
