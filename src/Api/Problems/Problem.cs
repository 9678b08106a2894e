using Connect.Application.Subscriptions;
using Connect.Application.Validation;

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

    /// <summary>With addon_already_cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>With addon_ambiguous.</summary>
    public IReadOnlyList<Guid>? SubscriptionAddonIds { get; init; }
}
