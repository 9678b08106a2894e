using System.Text.Json;
using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems;

/// <summary>Makes problems, all of one form, whatever refused.</summary>
internal sealed class ProblemWriter(ICall call)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Short: what passes, passes soon.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    public Answer Write(ProblemCode code, string detail, IReadOnlyList<FieldError>? errors = null) =>
        Write(code, Create(code, detail) with { Errors = errors }, isFinal: false);

    public Answer Write(Refusal refusal)
    {
        var code = (ProblemCode)refusal.Code;
        var problem = Create(code, refusal.Detail);
        return Write(code, Extend(problem, refusal), isFinal: !code.Retryable && refusal.Code.Kind != RefusalKind.Invalid);
    }

    private Problem Create(ProblemCode code, string detail) => new()
    {
        Type = $"/problems/{code.Value}",
        Title = code.Title,
        Status = code.Status,
        Detail = detail,
        Code = code.Value,
        Retryable = code.Retryable,
        RequestId = call.RequestId,
    };

    private static Problem Extend(Problem problem, Refusal refusal) => refusal switch
    {
        ValidationFailed failed => problem with { Errors = failed.Errors },
        AddOnAlreadyCancelled already => problem with { CancelledAt = already.CancelledAt },
        AddOnAmbiguous ambiguous => problem with { SubscriptionAddonIds = ambiguous.SubscriptionAddOnIds },
        CommitmentActive bound => problem with
        {
            EarliestDate = bound.EarliestDate,
            Alternatives = [.. bound.Alternatives.Select(CancelAddOnRequest.For)],
        },
        _ => problem,
    };

    private static Answer Write(ProblemCode code, Problem problem, bool isFinal) =>
        new(code.Value, code.Status, ContentType, JsonSerializer.SerializeToUtf8Bytes(problem, WireJson.Options))
        {
            IsFinal = isFinal,
            RetryAfter = code.Retryable ? RetryAfter : null,
        };
}
