using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.Binding;

/// <summary>A part of the request as an endpoint takes it: its value, or what is wrong with it.</summary>
internal interface IBoundParameter
{
    BindingFailure? Failure { get; }
}

/// <summary>Why a part of the request cannot be taken.</summary>
/// <param name="Code">The code of the problem that the caller gets.</param>
/// <param name="Detail">One sentence for the caller.</param>
/// <param name="Errors">The places that are wrong, if the part has places.</param>
/// <param name="More">How many more places are wrong than Errors names.</param>
internal sealed record BindingFailure(ProblemCode Code, string Detail, IReadOnlyList<FieldError>? Errors = null, int More = 0)
{
    public static BindingFailure Invalid(params IReadOnlyList<FieldError> errors) => Of(new ValidationFailed(errors));

    public static BindingFailure Invalid(FieldErrors found) => Of(new ValidationFailed(found));

    private static BindingFailure Of(ValidationFailed failed) => new(failed.Code, failed.Detail, failed.Errors, failed.More);
}
