using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

internal sealed class SubscriberValidator : AbstractValidator<SubscriberInput>
{
    public SubscriberValidator()
    {
        RuleFor(subscriber => subscriber.Name).Text(Subscription.MaxSubscriberNameLength);
        RuleFor(subscriber => subscriber.Email).Email();
        RuleFor(subscriber => subscriber.Address!).SetValidator(new AddressValidator());
    }
}
