using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Responses;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Says what a cancel with this body would do now, decided by the same policy, and writes nothing.</summary>
/// <param name="Subscription">The subscription that holds the add-on.</param>
public sealed record PreviewAddOnCancellation(IdOrReferenceId Subscription, CancelAddOnRequest Request)
    : IQuery<CancellationDecisionResponse>;

internal sealed class PreviewAddOnCancellationValidator : AbstractValidator<PreviewAddOnCancellation>
{
    public PreviewAddOnCancellationValidator() => RuleFor(query => query.Request).SetValidator(new CancelAddOnRequestShape());
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
        return CancellationPolicy.Decide(subscription, cancellation, time).About(subscription, decision => decision.ToResponse());
    }
}
