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
        var errors = new FieldErrors();
        errors.AddAll(validators
            .SelectMany(validator => validator.Validate(request).Errors)
            .Select(failure => new FieldError(JsonPointer.Of(failure.PropertyName), failure.ErrorMessage)));
        return errors.Named.Count == 0 ? await next() : new ValidationFailed(errors);
    }
}
