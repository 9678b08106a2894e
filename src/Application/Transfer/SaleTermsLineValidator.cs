using Connect.Application.Validation;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Transfer;

internal sealed class SaleTermsLineValidator : AbstractValidator<SaleTermsLine>
{
    public SaleTermsLineValidator()
    {
        RuleFor(terms => terms.Name).Text(ProductOffering.MaxNameLength);
        RuleFor(terms => terms.Price).SetValidator(new PriceValidator());
        RuleFor(terms => terms.CancelSchedule).FitsPrice(terms => terms.Price);
        RuleFor(terms => terms.ChangeSchedule).FitsPrice(terms => terms.Price);
    }
}
