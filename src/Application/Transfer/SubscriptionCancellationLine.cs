using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Transfer;

/// <summary>Why a subscription ends or has ended, in a file.</summary>
public sealed record SubscriptionCancellationLine
{
    public required SubscriptionCancelReason Reason { get; init; }

    /// <summary>Free text.</summary>
    public string? Comment { get; init; }

    /// <summary>Free-form JSON from the client.</summary>
    public RawJson? Metadata { get; init; }

    internal static SubscriptionCancellationLine Of(SubscriptionCancellation cancellation) =>
        new() { Reason = cancellation.Reason, Comment = cancellation.Comment, Metadata = cancellation.Metadata };

    internal SubscriptionCancellation ToCancellation() => new(Reason, Comment, Metadata);
}

internal sealed class SubscriptionCancellationLineValidator : AbstractValidator<SubscriptionCancellationLine>
{
    public SubscriptionCancellationLineValidator()
    {
        RuleFor(line => line.Comment).Text(SubscriptionCancellation.MaxCommentLength, min: 0);
        RuleFor(line => line.Metadata).Metadata();
    }
}
