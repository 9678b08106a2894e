using System.Text.RegularExpressions;
using Connect.Application.Subscriptions;
using Connect.Domain.Catalog;
using Connect.Domain.Time;
using FluentValidation;

namespace Connect.Application.Validation;

/// <summary>Rules for the parts of requests. Each says what would be valid.</summary>
internal static partial class Shapes
{
    private const int MaxEmailLength = 254;

    public static IRuleBuilderOptions<T, string?> Text<T>(this IRuleBuilder<T, string?> rule, int max, int min = 1) =>
        rule.SetValidator(new BoundedValidator<T, string>(
            new Bounds { MinLength = min > 0 ? min : null, MaxLength = max },
            text => Length(text) >= min && Length(text) <= max,
            text => $"must be {min} to {max} characters, not {Length(text)}"));

    public static IRuleBuilderOptions<T, string?> ReferenceId<T>(this IRuleBuilder<T, string?> rule) => rule
        .Text(Domain.ReferenceId.MaxLength)
        .Must(text => text is null || text.Trim() == text).WithMessage("must not begin or end with white space")
        .Must(text => text is null || !text.Any(char.IsControl)).WithMessage("must not have control characters");

    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilder<T, string?> rule) =>
        rule.SetValidator(new BoundedValidator<T, string>(
            new Bounds { Format = "email" },
            text => Length(text) <= MaxEmailLength && EmailForm().IsMatch(text),
            _ => $"must be an e-mail address of at most {MaxEmailLength} characters, like name@example.com"));

    public static IRuleBuilderOptions<T, string?> ProductOfferingId<T>(this IRuleBuilder<T, string?> rule) => rule
        .Text(ProductOffering.MaxIdLength)
        .Form(ProductOfferingIdForm(), "letters, digits, dots, underscores and hyphens");

    public static IRuleBuilderOptions<T, string?> Msisdn<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Form(MsisdnText.Form(), "a number in E.164 with its plus, like +46701234567");

    public static IRuleBuilderOptions<T, string> Customer<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(text => IdOrReferenceId.TryParse(text, out _)).WithMessage("must be a customer's UUID, or rid_ and its referenceId");

    public static IRuleBuilderOptions<T, string?> Form<T>(this IRuleBuilder<T, string?> rule, Regex form, string words) =>
        rule.SetValidator(new BoundedValidator<T, string>(
            // The OpenAPI document uses another dialect of regular expressions, in which $ means the same as \z.
            new Bounds { Pattern = form.ToString().Replace("\\z", "$", StringComparison.Ordinal) },
            form.IsMatch,
            _ => $"must be {words}"));

    public static IRuleBuilderOptions<T, int?> Range<T>(this IRuleBuilder<T, int?> rule, int min, int? max = null) =>
        rule.SetValidator(new BoundedValidator<T, int?>(
            new Bounds { Minimum = min, Maximum = max },
            number => number >= min && !(number > max),
            _ => max is null ? $"must be at least {min}" : $"must be {min} to {max}"));

    public static IRuleBuilderOptions<T, DateOnly?> Date<T>(this IRuleBuilder<T, DateOnly?> rule) => rule
        .Must(date => date is null || (date >= BusinessDate.First && date <= BusinessDate.Last))
        .WithMessage($"must be a date from {BusinessDate.First:yyyy-MM-dd} to {BusinessDate.Last:yyyy-MM-dd}");

    public static IRuleBuilderOptions<T, DateTimeOffset?> Instant<T>(this IRuleBuilder<T, DateTimeOffset?> rule) => rule
        .Must(instant => instant is null || (instant >= Instants.First && Instants.ToMilliseconds(instant.Value) <= Instants.Last))
        .WithMessage($"must be an instant from {Instants.First:yyyy} to {Instants.Last:yyyy}, in UTC");

    // The contract counts Unicode characters, not UTF-16 code units.
    private static int Length(string text) => text.EnumerateRunes().Count();

    [GeneratedRegex("^[A-Za-z0-9._-]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ProductOfferingIdForm();

    [GeneratedRegex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();
}
