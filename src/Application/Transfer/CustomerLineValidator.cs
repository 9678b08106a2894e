using Connect.Application.Customers;
using FluentValidation;

namespace Connect.Application.Transfer;

internal sealed class CustomerLineValidator : AbstractValidator<CustomerLine>
{
    public CustomerLineValidator()
    {
        RuleFor(line => line.CustomerId)
            .RequiredIf(line => line.ReferenceId is null, "without a referenceId, a second import would add the customer again");
        Include(new CreateCustomerRequestValidator());
    }
}
