using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Transfer;

internal sealed class PendingAddOnStatusLineValidator : AbstractValidator<PendingAddOnStatusLine>
{
    public PendingAddOnStatusLineValidator()
    {
        RuleFor(pending => (DateOnly?)pending.ScheduledOn).Date();
        RuleFor(pending => pending.Reason).Text(CancellationRequest.MaxReasonLength, min: 0);
        RuleFor(pending => pending.Metadata).Metadata();
    }
}
