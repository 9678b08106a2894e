using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Cancels a subscription, at once or on a date. Its add-ons end with it, or on their own earlier date.</summary>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record CancelSubscription(IdOrReferenceId Subscription, CancelSubscriptionRequest Request, IfMatch? IfMatch = null)
    : ICommand<SubscriptionResponse>;

/// <summary>When and why to end a subscription.</summary>
public sealed record CancelSubscriptionRequest
{
    /// <summary>NEXT_DAY, BEGINNING_OF_NEXT_MONTH, or DATE, which needs scheduledAt.</summary>
    public required SubscriptionCancelSchedule Schedule { get; init; }

    /// <summary>The date on which to end it, in the tenant's time zone; today ends it at once. Only with DATE.</summary>
    public DateOnly? ScheduledOn { get; init; }

    public required SubscriptionCancelReason Reason { get; init; }

    /// <summary>Free text that says why. Required with OTHER.</summary>
    public string? Comment { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>The body of a request for this cancellation.</summary>
    public static CancelSubscriptionRequest For(SubscriptionCancellationRequest cancellation) => new()
    {
        Schedule = cancellation.Schedule,
        ScheduledOn = cancellation.ScheduledOn,
        Reason = cancellation.Cancellation.Reason,
        Comment = cancellation.Cancellation.Comment,
        Metadata = cancellation.Cancellation.Metadata,
    };

    internal SubscriptionCancellationRequest ToCancellation() => new(Schedule, ScheduledOn, new(Reason, Comment, Metadata));
}

internal sealed class CancelSubscriptionValidator : AbstractValidator<CancelSubscription>
{
    public CancelSubscriptionValidator()
    {
        RuleFor(command => command.Request.ScheduledOn).Date();
        RuleFor(command => command.Request.ScheduledOn)
            .Must((command, date) => date.HasValue == (command.Request.Schedule == SubscriptionCancelSchedule.Date))
            .WithMessage("is required with the schedule DATE, and must be left out with any other");
        RuleFor(command => command.Request.Comment).Text(SubscriptionCancellation.MaxCommentLength, min: 0);
        RuleFor(command => command.Request.Comment)
            .Must((command, comment) => command.Request.Reason != SubscriptionCancelReason.Other || !string.IsNullOrWhiteSpace(comment))
            .WithMessage("is required with the reason OTHER");
        RuleFor(command => command.Request.Metadata).Metadata();
    }
}

internal sealed class CancelSubscriptionHandler(ISubscriptions subscriptions, TenantClock clock)
    : IHandler<CancelSubscription, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(CancelSubscription operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var loaded = await subscriptions.Load(operation.Subscription, AddOnLoad.Live, operation.IfMatch, time, cancellationToken);
        return loaded.IsRefused(out var refusal, out var subscription)
            ? refusal
            : subscription.Cancel(operation.Request.ToCancellation(), time).About(subscription, SubscriptionResponse.WithoutAddOns);
    }
}
