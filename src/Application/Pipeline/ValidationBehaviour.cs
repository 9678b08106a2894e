using Connect.Application.Outcomes;
using Connect.Application.Validation;
using FluentValidation;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Refuses an invalid request before the transaction begins. Validators do not read the state.</summary>
internal sealed class ValidationBehaviour<TUseCase, T>(IEnumerable<IValidator<TUseCase>> validators)
    : IPipelineBehavior<TUseCase, Outcome<T>>
    where TUseCase : notnull
    where T : notnull
{
    public async Task<Outcome<T>> Handle(TUseCase request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next)
    {
        var failures = validators.SelectMany(validator => validator.Validate(request).Errors).ToList();
        if (failures.Count == 0)
            return await next();

        var errors = new FieldErrors();
        errors.AddAll(failures.Select(failure => new FieldError(JsonPointer.Of(failure.PropertyName), failure.ErrorMessage)));
        return new ValidationFailed(errors);
    }
}
