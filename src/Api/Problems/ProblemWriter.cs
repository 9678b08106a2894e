using System.Text.Json;
using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>Makes problems, all of one form, whatever refused.</summary>
internal sealed class ProblemWriter(ICall call)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Short: what passes, passes soon.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    public Answer Write(ProblemCode code, string detail, IReadOnlyList<FieldError>? errors = null) =>
        Write(code, Problem.Of(code, detail, call.RequestId) with { Errors = errors }, isFinal: false);

    public Answer Write(Refusal refusal)
    {
        var code = (ProblemCode)refusal.Code;
        return Write(code, Problem.Of(refusal, call.RequestId), isFinal: !code.Retryable && refusal.Code.Kind is RefusalKind.NotFound or RefusalKind.Conflict or RefusalKind.Rule);
    }

    private static Answer Write(ProblemCode code, Problem problem, bool isFinal) =>
        new(code.Value, code.Status, ContentType, JsonSerializer.SerializeToUtf8Bytes(problem, WireJson.Options))
        {
            IsFinal = isFinal,
            RetryAfter = code.Retryable ? RetryAfter : null,
        };
}
