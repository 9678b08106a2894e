using Connect.Application.Validation;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Catalog;

/// <summary>Validates the terms of an offering, in a request or in an import.</summary>
internal sealed class ProductOfferingInputValidator : AbstractValidator<ProductOfferingInput>
{
    public ProductOfferingInputValidator()
    {
        RuleFor(request => request.Name).Text(ProductOffering.MaxNameLength);
        RuleFor(request => request.Price).SetValidator(new PriceValidator());
        RuleFor(request => request.CancelSchedule).FitsPrice(request => request.Price);
        RuleFor(request => request.ChangeSchedule).FitsPrice(request => request.Price);
        RuleFor(request => request.Metadata).Metadata();
    }
}
