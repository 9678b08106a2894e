using System.Text.Json.Serialization;
using Connect.Application.Refusals;
using Connect.Application.Validation;
using Connect.Application.Wire;
using Connect.Domain.Refusals;

namespace Connect.Api.Problems;

/// <summary>The body of a refusal: problem details by RFC 9457.</summary>
internal sealed record Problem
{
    /// <summary>A stable URI reference per code, resolving to the page that explains it.</summary>
    public required string Type { get; init; }

    /// <summary>One sentence, the same for every problem with this code.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status, as in the status line.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request, including its values.</summary>
    public string? Detail { get; init; }

    /// <summary>Always left out: requestId identifies the occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>Stable, in lower_snake_case.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the same request may succeed later without any change.</summary>
    public required bool Retryable { get; init; }

    /// <summary>Identifies this request in the log of the service.</summary>
    public required string RequestId { get; init; }

    /// <summary>The extension members. <see cref="ProblemJson"/> writes them at the top level.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, object?> Members { get; init; } = new Dictionary<string, object?>();

    /// <summary>A problem that does not come from a use case.</summary>
    public static Problem Of(HttpProblem problem, string detail, string requestId, IReadOnlyList<FieldError>? errors = null) => new()
    {
        Type = ProblemPages.AddressOf(problem.Code),
        Title = problem.Title,
        Status = problem.Status,
        Detail = detail,
        Code = problem.Code,
        Retryable = problem.IsRetryable,
        RequestId = requestId,
        Members = new Dictionary<string, object?> { [WireJson.NameOf(nameof(ValidationFailed.Errors))] = errors },
    };

    /// <summary>The problem for the refusal of a use case.</summary>
    public static Problem Of(Refusal refusal, string requestId) => new()
    {
        Type = ProblemPages.AddressOf(refusal.Code.Value),
        Title = refusal.Code.Title,
        Status = RefusalStatus.Of(refusal.Code.Kind),
        Detail = refusal.Detail,
        Code = refusal.Code.Value,
        Retryable = refusal.Code.IsRetryable,
        RequestId = requestId,
        Members = RefusalMembers.Of(refusal),
    };
}
