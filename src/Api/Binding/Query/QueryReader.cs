using System.Diagnostics.CodeAnalysis;
using Connect.Api.Descriptions;
using Connect.Application.Validation;

namespace Connect.Api.Binding.Query;

internal static class QueryReader
{
    public delegate bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Reads a parameter that may be given at most once.</summary>
    public static (T Value, BindingFailure? Failure) Single<T>(HttpContext http, string name, T absent, TryParse<T> parse, string mustBe) =>
        http.Request.Query[name] switch
        {
            [] => (absent, null),
            [{ } text] when parse(text, out var value) => (value, null),
            [_] => (absent, BindingFailure.Invalid(new FieldError(name, $"must be {mustBe}"))),
            _ => (absent, BindingFailure.Invalid(new FieldError(name, "must be given once"))),
        };

    /// <summary>Reads a parameter that may be given at most once, with the name of an enum value.</summary>
    public static (T? Value, BindingFailure? Failure) Enum<T>(HttpContext http, string name)
        where T : struct, Enum
    {
        var (values, failure) = Enums<T>(http, name);
        return values.Count > 1 || failure is not null
            ? (null, BindingFailure.Invalid(new FieldError(name, $"must be one of {string.Join(", ", Schemas.Names<T>())}, given once")))
            : (values is [var only] ? only : null, null);
    }

    /// <summary>Reads a parameter that may be repeated, each time with the name of an enum value.</summary>
    public static (IReadOnlyList<T> Values, BindingFailure? Failure) Enums<T>(HttpContext http, string name)
        where T : struct, Enum
    {
        var byName = Schemas.Names<T>().Zip(System.Enum.GetValues<T>()).ToDictionary();
        var texts = http.Request.Query[name].OfType<string>().ToList();
        return texts.All(byName.ContainsKey)
            ? ([.. texts.Select(text => byName[text])], null)
            : ([], BindingFailure.Invalid(
                new FieldError(name, $"must be one of {string.Join(", ", byName.Keys)}; repeat the parameter for several values")));
    }
}
