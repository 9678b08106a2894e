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
    public static IReadOnlyList<FieldError> ErrorsOf(NumberedLine line, TenantTime time) => line switch
    {
        { Line: null } => line.Errors,
        { Line: { Customer: { } customer, ProductOffering: null, Subscription: null } } =>
            Errors("/customer", Customers, customer, time, customer.CreatedAt),
        { Line: { Customer: null, ProductOffering: { } offering, Subscription: null } } =>
            Errors("/productOffering", ProductOfferings, offering, time, offering.CreatedAt, offering.UpdatedAt),
        { Line: { Customer: null, ProductOffering: null, Subscription: { } subscription } } =>
            Errors("/subscription", Subscriptions, subscription, time, [.. Instants(subscription)]),
        _ => [new("", "must have exactly one of customer, productOffering and subscription")],
    };

    private static IReadOnlyList<FieldError> Errors<T>(
        string place, AbstractValidator<T> validator, T line, TenantTime time, params IReadOnlyList<DateTimeOffset?> instants)
    {
        var failures = validator.Validate(line).Errors;
        var errors = new FieldErrors();
        foreach (var failure in failures)
            errors.Add(() => new(place + JsonPointer.Within(failure.PropertyName), failure.ErrorMessage));

        if (instants.Any(instant => instant < Domain.Time.Instants.First))
            errors.Add(() => new(place, $"must not have instants before the year {Domain.Time.Instants.First:yyyy}"));

        if (instants.Any(instant => instant > time.Now))
            errors.Add(() => new(place, $"must not have instants after the tenant's current time, {Domain.Time.Instants.Text(time.Now)}"));

        return errors.Named;
    }

    private static IEnumerable<DateTimeOffset?> Instants(SubscriptionLine line) =>
    [
        line.ActivatedAt, line.CancelledAt, line.CreatedAt, line.UpdatedAt, line.Subscriber.CreatedAt, line.Subscriber.UpdatedAt,
        line.Porting?.CreatedAt, line.Porting?.UpdatedAt,
        .. (line.AddOns ?? []).SelectMany(addOn => new[] { addOn.ActivatedAt, addOn.CancelledAt, addOn.CreatedAt, addOn.UpdatedAt }),
    ];
}
