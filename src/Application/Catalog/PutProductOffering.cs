using System.Text.RegularExpressions;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Catalog;

/// <summary>Creates or replaces an offering. Earlier sales keep their terms.</summary>
/// <param name="ProductOfferingId">Case-sensitive.</param>
public sealed record PutProductOffering(string ProductOfferingId, ProductOfferingInput Request) : ICommand<ProductOfferingResponse>;

internal sealed partial class PutProductOfferingValidator : AbstractValidator<PutProductOffering>
{
    public PutProductOfferingValidator()
    {
        RuleFor(command => command.ProductOfferingId)
            .Text(ProductOffering.MaxIdLength)
            .Form(Id(), "letters, digits, dots, underscores and hyphens");
        RuleFor(command => command.Request.Name).Text(ProductOffering.MaxNameLength);
        RuleFor(command => command.Request.Price.Currency).Form(Currency(), "an ISO 4217 code of three capitals, like SEK");
        RuleFor(command => command.Request.Price.BoundMonths).Range(0, Price.MaxBoundMonths);
        RuleFor(command => (int?)command.Request.Price.BillingCycle!.Interval).Range(1).When(HasBillingCycle);
        RuleFor(command => command.Request.CancelSchedule).Must(HaveBillingCycle).WithMessage(NeedsBillingCycle);
        RuleFor(command => command.Request.ChangeSchedule).Must(HaveBillingCycle).WithMessage(NeedsBillingCycle);
        RuleFor(command => command.Request.Metadata).Metadata();
    }

    private const string NeedsBillingCycle = "END_OF_BILLING_PERIOD needs price.billingCycle: say how often the offering is billed";

    private static bool HasBillingCycle(PutProductOffering command) => command.Request.Price.BillingCycle is not null;

    private static bool HaveBillingCycle(PutProductOffering command, Schedule? schedule) =>
        schedule != Schedule.EndOfBillingPeriod || HasBillingCycle(command);

    [GeneratedRegex("^[A-Za-z0-9._-]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^[A-Z]{3}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();
}

internal sealed class PutProductOfferingHandler(IProductOfferings offerings, ITenantScope tenant, TenantClock clock)
    : IHandler<PutProductOffering, ProductOfferingResponse>
{
    public async Task<Outcome<ProductOfferingResponse>> Handle(PutProductOffering operation, CancellationToken cancellationToken)
    {
        var (id, terms) = (operation.ProductOfferingId, operation.Request.ToTerms());
        var now = (await clock.Now(cancellationToken)).Now;
        if (await offerings.Find(id, cancellationToken) is { } offering)
        {
            offering.Replace(terms, now);
            return new Reply<ProductOfferingResponse>(ProductOfferingResponse.Of(offering));
        }

        var created = ProductOffering.Create(tenant.TenantId, id, terms, now);
        offerings.Add(created);
        return new Reply<ProductOfferingResponse>(ProductOfferingResponse.Of(created)) { Created = $"/product-offerings/{id}" };
    }
}
