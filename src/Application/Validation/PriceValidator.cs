using System.Text.RegularExpressions;
using Connect.Application.Catalog;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Validation;

internal sealed partial class PriceValidator : AbstractValidator<PriceBody>
{
    public PriceValidator()
    {
        RuleFor(price => price.Currency).Form(Currency(), "an ISO 4217 code of three capitals, like SEK");
        RuleFor(price => price.BoundMonths).Range(0, Price.MaxBoundMonths);
        RuleFor(price => (int?)price.BillingCycle!.Interval).Range(1).When(price => price.BillingCycle is not null);
    }

    [GeneratedRegex("^[A-Z]{3}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();
}
