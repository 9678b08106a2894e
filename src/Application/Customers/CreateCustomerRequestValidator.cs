using Connect.Application.Validation;
using Connect.Domain.Customers;
using FluentValidation;

namespace Connect.Application.Customers;

/// <summary>Validates a customer of a request or of an import.</summary>
internal sealed class CreateCustomerRequestValidator : AbstractValidator<CreateCustomerRequest>
{
    public CreateCustomerRequestValidator()
    {
        RuleFor(request => request.Name).Text(Customer.MaxNameLength);
        RuleFor(request => request.Email).Email();
        RuleFor(request => request.Address!).SetValidator(new AddressValidator());
        RuleFor(request => request.ReferenceId).ReferenceId();
        RuleFor(request => request.Metadata).Metadata();
    }
}
