using System.Text.RegularExpressions;
using Connect.Application.Validation;
using FluentValidation;

namespace Connect.Application.Subscriptions;

internal sealed partial class SimValidator : AbstractValidator<SimInput>
{
    public SimValidator()
    {
        RuleFor(sim => sim.Imei).Form(Imei(), "15 digits");
        RuleFor(sim => sim.Iccid).Form(Iccid(), "18 to 22 digits");
    }

    [GeneratedRegex("^[0-9]{15}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Imei();

    [GeneratedRegex("^[0-9]{18,22}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iccid();
}
