using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.Binding;

/// <summary>A part of the request as an endpoint takes it: its value, or what is wrong with it.</summary>
internal interface IBoundParameter
{
    BindingFailure? Failure { get; }
}

/// <summary>Why a part of the request cannot be taken.</summary>
/// <param name="Problem">The problem; null if the part is not valid, for the reasons in <paramref name="Errors"/>.</param>
/// <param name="Detail">What is wrong with it.</param>
/// <param name="Errors">At which places, if there are any.</param>
/// <param name="More">At how many more places than are named.</param>
internal sealed record BindingFailure(HttpProblem? Problem, string Detail, IReadOnlyList<FieldError>? Errors = null, int More = 0)
{
    public static BindingFailure Invalid(params IReadOnlyList<FieldError> errors) => new(null, "", errors);

    public static BindingFailure Invalid(FieldErrors found) => new(null, "", found.Named, found.More);
}
