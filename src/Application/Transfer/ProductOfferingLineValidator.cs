using Connect.Application.Catalog;
using Connect.Application.Validation;
using FluentValidation;

namespace Connect.Application.Transfer;

internal sealed class ProductOfferingLineValidator : AbstractValidator<ProductOfferingLine>
{
    public ProductOfferingLineValidator()
    {
        RuleFor(line => line.ProductOfferingId).ProductOfferingId();
        RuleFor(line => line.UpdatedAt).NotBefore(line => line.CreatedAt, "createdAt");
        Include(new ProductOfferingInputValidator());
    }
}
