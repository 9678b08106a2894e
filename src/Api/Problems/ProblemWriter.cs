using System.Text.Json;
using Connect.Api.Http;
using Connect.Application.Idempotency;
using Connect.Application.Requests;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>Renders every refusal as a problem.</summary>
internal sealed class ProblemWriter(IRequestInfo request)
{
    public const string ContentType = "application/problem+json";

    /// <summary>One second, because a retryable problem usually ends soon.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <summary>The response for a problem that does not come from a use case.</summary>
    public ResponseResult Respond(HttpProblem problem, string detail, IReadOnlyList<FieldError>? errors = null) =>
        new(Write(Problem.Of(problem, detail, request.RequestId, errors)))
        {
            RetryAfter = problem.IsRetryable ? RetryAfter : null,
        };

    /// <summary>The response for a refusal that is found before the use case runs.</summary>
    public ResponseResult Respond(Refusal refusal) => new(Write(refusal)) { RetryAfter = refusal.Code.IsRetryable ? RetryAfter : null };

    /// <summary>The response for the refusal of a use case, in the form in which it can be stored.</summary>
    public StoredResponse Write(Refusal refusal) => Write(Problem.Of(refusal, request.RequestId));

    private static StoredResponse Write(Problem problem) =>
        new(problem.Code, problem.Status, ContentType, JsonSerializer.SerializeToUtf8Bytes(problem, ProblemJson.Options));
}
