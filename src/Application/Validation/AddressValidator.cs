using System.Text.RegularExpressions;
using Connect.Application.Customers;
using FluentValidation;

namespace Connect.Application.Validation;

internal sealed partial class AddressValidator : AbstractValidator<AddressBody>
{
    public AddressValidator() =>
        RuleFor(address => address.Country).Form(Country(), "a country code of two capitals, like SE");

    [GeneratedRegex("^[A-Z]{2}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
