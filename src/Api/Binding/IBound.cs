using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.Binding;

/// <summary>A part of the request as an endpoint takes it: bound, or with what is wrong with it.</summary>
internal interface IBound
{
    BindingFailure? Failure { get; }
}

/// <summary>Why a part of the request cannot be taken.</summary>
internal sealed record BindingFailure(ProblemCode Code, string Detail, IReadOnlyList<FieldError>? Errors = null)
{
    public static BindingFailure Invalid(params IReadOnlyList<FieldError> errors)
    {
        var failed = new ValidationFailed(errors);
        return new(failed.Code, failed.Detail, errors);
    }
}
