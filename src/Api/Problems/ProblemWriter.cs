using System.Text.Json;
using Connect.Api.Http;
using Connect.Application.Idempotency;
using Connect.Application.Requests;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>Makes problems, all of one form, whatever refused.</summary>
internal sealed class ProblemWriter(IRequestInfo request)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Short: what passes, passes soon.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <summary>The response to a request that no use case refused.</summary>
    public ResponseResult Respond(HttpProblem problem, string detail, IReadOnlyList<FieldError>? errors = null) =>
        new(Write(Problem.Of(problem, detail, request.RequestId, errors)))
        {
            RetryAfter = problem.Retryable ? RetryAfter : null,
        };

    /// <summary>The response to a request that is refused before its use case is asked, in a use case's words.</summary>
    public ResponseResult Respond(Refusal refusal) => new(Write(refusal)) { RetryAfter = refusal.Code.Retryable ? RetryAfter : null };

    /// <summary>The response of a use case that refused.</summary>
    public StoredResponse Write(Refusal refusal) => Write(Problem.Of(refusal, request.RequestId));

    private static StoredResponse Write(Problem problem) =>
        new(problem.Code, problem.Status, ContentType, JsonSerializer.SerializeToUtf8Bytes(problem, ProblemJson.Options));
}
