using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.Binding;

/// <summary>A part of the request that an endpoint takes: its value, or why it is not valid.</summary>
internal interface IBoundParameter
{
    BindingFailure? Failure { get; }
}

/// <summary>Why a part of the request is not valid.</summary>
/// <param name="Problem">The problem to respond with; null for validation_failed with <paramref name="Errors"/>.</param>
/// <param name="Detail">The detail of <paramref name="Problem"/>; empty without one.</param>
/// <param name="Errors">The invalid places, if the part has any.</param>
/// <param name="More">The number of invalid places beyond <paramref name="Errors"/>.</param>
internal sealed record BindingFailure(HttpProblem? Problem, string Detail, IReadOnlyList<FieldError>? Errors = null, int More = 0)
{
    public static BindingFailure Invalid(params IReadOnlyList<FieldError> errors) => new(null, "", errors);

    public static BindingFailure Invalid(FieldErrors found) => new(null, "", found.Named, found.More);
}
