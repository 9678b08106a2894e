using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Says what a cancellation with this body would do now, and writes nothing.</summary>
public sealed record PreviewAddOnCancellation(IdOrReferenceId Subscription, CancelAddOnRequest Request)
    : IQuery<CancellationDecisionResponse>;

internal sealed class PreviewAddOnCancellationValidator : AbstractValidator<PreviewAddOnCancellation>
{
    public PreviewAddOnCancellationValidator() => RuleFor(query => query.Request).SetValidator(new CancelAddOnRequestValidator());
}

internal sealed class PreviewAddOnCancellationHandler(ISubscriptionQueries queries, TenantClock clock)
    : IHandler<PreviewAddOnCancellation, CancellationDecisionResponse>
{
    public async Task<Outcome<CancellationDecisionResponse>> Handle(PreviewAddOnCancellation operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var cancellation = operation.Request.ToCancellation();
        if (await queries.Find(operation.Subscription, AddOnLoad.LiveAnd(cancellation.AddOn), cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        return CancellationPolicy.Decide(subscription, cancellation, time).About(subscription, CancellationDecisionResponse.Of);
    }
}
