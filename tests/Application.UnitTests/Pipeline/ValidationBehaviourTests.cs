using Connect.Application.Pipeline;
using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Connect.Shared;
using FluentValidation;

namespace Connect.Application.UnitTests.Pipeline;

public class ValidationBehaviourTests
{
    private static readonly CancelAddOn Named = new(ASubscription.Id, new() { ProductOfferingId = "data" });
    private static readonly CancelAddOn Nameless = new(ASubscription.Id, new());
    private readonly AWork work = new();

    [Test]
    public async Task Validation_OfAValidRequest_Continues()
    {
        var outcome = await Behaviour(new CancelAddOnValidator()).Handle(Named, CancellationToken.None, work.Granted);

        Assert.That((outcome.Code, work.Runs), Is.EqualTo(("ok", 1)));
    }

    [Test]
    public async Task Validation_WithoutAValidator_Continues()
    {
        await Behaviour().Handle(Nameless, CancellationToken.None, work.Granted);

        Assert.That(work.Runs, Is.EqualTo(1));
    }

    [Test]
    public async Task Validation_OfAnInvalidRequest_IsRefused()
    {
        var outcome = await Behaviour(new CancelAddOnValidator()).Handle(Nameless, CancellationToken.None, work.Granted);

        Assert.That((outcome.Code, work.Runs), Is.EqualTo(("validation_failed", 0)));
        Assert.That(
            ((ValidationFailed)outcome.Refusal!).Errors,
            Is.EqualTo([new FieldError("/productOfferingId", "is required if subscriptionAddonId is not given")]));
    }

    [Test]
    public async Task Validation_WithSeveralValidators_CollectsAllErrors()
    {
        var other = new InlineValidator<CancelAddOn>();
        other.RuleFor(command => command.IncludesAddOns).Equal(true).WithMessage("must expand");

        var outcome = await Behaviour(new CancelAddOnValidator(), other).Handle(Nameless, CancellationToken.None, work.Granted);

        Assert.That(
            ((ValidationFailed)outcome.Refusal!).Errors.Select(error => error.Pointer),
            Is.EqualTo(["/productOfferingId", "includesAddons"]));
    }

    private static ValidationBehaviour<CancelAddOn, string> Behaviour(params IValidator<CancelAddOn>[] validators) => new(validators);
}
