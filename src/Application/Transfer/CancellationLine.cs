using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Transfer;

/// <summary>Why an add-on was cancelled, in a file.</summary>
public sealed record CancellationLine
{
    /// <summary>The rule that chose the date. The default is REQUESTED.</summary>
    public DateRule Rule { get; init; } = DateRule.Requested;

    /// <summary>Free text.</summary>
    public string? Reason { get; init; }

    /// <summary>Free-form JSON from the client.</summary>
    public RawJson? Metadata { get; init; }

    internal static CancellationLine Of(Cancellation cancellation) =>
        new() { Rule = cancellation.Rule, Reason = cancellation.Reason, Metadata = cancellation.Metadata };

    internal Cancellation ToCancellation() => new(Rule, Reason, Metadata);
}

internal sealed class CancellationLineValidator : AbstractValidator<CancellationLine>
{
    public CancellationLineValidator()
    {
        RuleFor(line => line.Reason).Text(CancellationRequest.MaxReasonLength, min: 0);
        RuleFor(line => line.Metadata).Metadata();
    }
}
