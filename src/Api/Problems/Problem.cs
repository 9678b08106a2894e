using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems;

/// <summary>An answer that says no: RFC 9457 problem details.</summary>
internal sealed record Problem
{
    /// <summary>A stable URI reference per code, resolving to the page that explains it.</summary>
    public required string Type { get; init; }

    /// <summary>One constant sentence per code.</summary>
    public required string Title { get; init; }

    /// <summary>The status, as in the status line.</summary>
    public required int Status { get; init; }

    /// <summary>What was wrong with this request, with the values.</summary>
    public string? Detail { get; init; }

    /// <summary>Left out: requestId names the occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>Stable, lower_snake_case.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the same request may succeed later without any change.</summary>
    public required bool Retryable { get; init; }

    /// <summary>Under which we find this request in our logs.</summary>
    public required string RequestId { get; init; }

    /// <summary>Where the request is wrong, and what would be right.</summary>
    public IReadOnlyList<FieldError>? Errors { get; init; }

    /// <summary>With commitment_active.</summary>
    public DateOnly? EarliestDate { get; init; }

    /// <summary>Bodies that would be accepted, ready to send.</summary>
    public IReadOnlyList<CancelAddOnRequest>? Alternatives { get; init; }

    /// <summary>With effective_date_changed: the date on which it would take effect now.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>With addon_already_cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>With addon_ambiguous.</summary>
    public IReadOnlyList<Guid>? SubscriptionAddOnIds { get; init; }

    /// <summary>The problem that has no more to say than its detail.</summary>
    public static Problem Of(ProblemCode code, string detail, string requestId) => new()
    {
        Type = ProblemPages.AddressOf(code.Value),
        Title = code.Title,
        Status = code.Status,
        Detail = detail,
        Code = code.Value,
        Retryable = code.Retryable,
        RequestId = requestId,
    };

    /// <summary>The problem that says what a refusal says.</summary>
    public static Problem Of(Refusal refusal, string requestId)
    {
        var problem = Of(refusal.Code, refusal.Detail, requestId);
        return refusal switch
        {
            ValidationFailed failed => problem with { Errors = failed.Errors },
            AddOnAlreadyCancelled already => problem with { CancelledAt = already.CancelledAt },
            EffectiveDateChanged changed => problem with { EffectiveDate = changed.EffectiveDate },
            AddOnAmbiguous ambiguous => problem with { SubscriptionAddOnIds = ambiguous.SubscriptionAddOnIds },
            CommitmentActive bound => problem with
            {
                EarliestDate = bound.EarliestDate,
                Alternatives = [.. bound.Alternatives.Select(CancelAddOnRequest.For)],
            },
            _ => problem,
        };
    }
}
