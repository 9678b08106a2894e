using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Cancels an add-on of a subscription, at once or on a date.</summary>
/// <param name="ExpandAddOns">Whether the response contains all add-ons.</param>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record CancelAddOn(
    IdOrReferenceId Subscription, CancelAddOnRequest Request, bool ExpandAddOns = false, IfMatch? IfMatch = null)
    : ICommand<SubscriptionResponse>;

internal sealed class CancelAddOnValidator : AbstractValidator<CancelAddOn>
{
    public CancelAddOnValidator() => RuleFor(command => command.Request).SetValidator(new CancelAddOnRequestValidator());
}

internal sealed class CancelAddOnHandler(ISubscriptions subscriptions, TenantClock clock) : IHandler<CancelAddOn, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(CancelAddOn operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var cancellation = operation.Request.ToCancellation();
        var load = operation.ExpandAddOns ? AddOnLoad.All : AddOnLoad.LiveAnd(cancellation.AddOn);
        var loaded = await subscriptions.Load(operation.Subscription, load, operation.IfMatch, time, cancellationToken);
        if (loaded.IsRefused(out var refusal, out var subscription))
            return refusal;

        return subscription.CancelAddOn(cancellation, time)
            .About(subscription, _ => SubscriptionResponse.Of(subscription, operation.ExpandAddOns));
    }
}
