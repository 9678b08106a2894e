using System.Text.RegularExpressions;
using FluentValidation;

namespace Connect.Application.Validation;

/// <summary>The shapes that requests are made of, with the words that say what would be right.</summary>
internal static partial class Shapes
{
    public static IRuleBuilderOptions<T, string?> Text<T>(this IRuleBuilder<T, string?> rule, int max, int min = 1) => rule
        .Must(text => text is null || (Length(text) >= min && Length(text) <= max))
        .WithMessage((_, text) => $"must be {min} to {max} characters, not {Length(text!)}");

    public static IRuleBuilderOptions<T, string?> ReferenceId<T>(this IRuleBuilder<T, string?> rule) => rule
        .Text(Domain.ReferenceId.MaxLength)
        .Must(text => text is null || text.Trim() == text).WithMessage("must not begin or end with white space");

    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilder<T, string?> rule) => rule
        .Text(254)
        .Must(text => text is null || EmailForm().IsMatch(text)).WithMessage("must be an e-mail address, like name@example.com");

    public static IRuleBuilderOptions<T, string?> Form<T>(this IRuleBuilder<T, string?> rule, Regex form, string words) => rule
        .Must(text => text is null || form.IsMatch(text)).WithMessage($"must be {words}");

    public static IRuleBuilderOptions<T, DateOnly?> Date<T>(this IRuleBuilder<T, DateOnly?> rule) => rule
        .Must(date => date is null || (date >= Domain.Time.BusinessDate.First && date <= Domain.Time.BusinessDate.Last))
        .WithMessage($"must be a date from {Domain.Time.BusinessDate.First:yyyy-MM-dd} to {Domain.Time.BusinessDate.Last:yyyy-MM-dd}");

    // The contract counts characters, not UTF-16 units.
    private static int Length(string text) => text.EnumerateRunes().Count();

    [GeneratedRegex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();
}
