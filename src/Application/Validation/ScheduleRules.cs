using Connect.Application.Catalog;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Validation;

internal static class ScheduleRules
{
    /// <summary>Refuses a schedule by billing periods if the price has none.</summary>
    public static IRuleBuilderOptions<T, Schedule?> FitsPrice<T>(this IRuleBuilder<T, Schedule?> rule, Func<T, PriceBody> price) => rule
        .Must((owner, schedule) => schedule != Schedule.EndOfBillingPeriod || price(owner).BillingCycle is not null)
        .WithMessage("END_OF_BILLING_PERIOD needs price.billingCycle: say how often the offering is billed");
}
