using Connect.Application.Validation;
using Connect.Domain.Time;
using FluentValidation;

namespace Connect.Application.Transfer;

/// <summary>Checks a line by itself, without the database.</summary>
internal static class LineCheck
{
    private static readonly CustomerLineValidator Customers = new();
    private static readonly ProductOfferingLineValidator ProductOfferings = new();
    private static readonly SubscriptionLineValidator Subscriptions = new();

    /// <summary>What is wrong with a line; empty if nothing is.</summary>
    public static IReadOnlyList<FieldError> ErrorsOf(NumberedLine line, TenantTime time)
    {
        var errors = new FieldErrors();
        var dates = new LineDates(errors, time);
        switch (line.Line)
        {
            case null:
                return line.Errors;
            case { Customer: { } customer, ProductOffering: null, Subscription: null }:
                Check("/customer", Customers, customer, errors);
                dates.Check(customer);
                break;
            case { Customer: null, ProductOffering: { } offering, Subscription: null }:
                Check("/productOffering", ProductOfferings, offering, errors);
                dates.Check(offering);
                break;
            case { Customer: null, ProductOffering: null, Subscription: { } subscription }:
                Check("/subscription", Subscriptions, subscription, errors);
                dates.Check(subscription);
                break;
            default:
                errors.Add(() => new("", "must have exactly one of customer, productOffering and subscription"));
                break;
        }

        return errors.More == 0 ? errors.Named : [.. errors.Named, new("", $"has {errors.More} more faults")];
    }

    private static void Check<T>(string place, AbstractValidator<T> validator, T line, FieldErrors errors)
    {
        foreach (var failure in validator.Validate(line).Errors)
            errors.Add(() => new(place + JsonPointer.Within(failure.PropertyName), failure.ErrorMessage));
    }
}
