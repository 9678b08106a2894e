using Connect.Application.Answers;
using Connect.Application.Validation;
using FluentValidation;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Refuses a request of the wrong shape before anything is opened; what the state forbids is not asked here.</summary>
internal sealed class ValidationBehaviour<TOperation>(IEnumerable<IValidator<TOperation>> validators, IAnswerWriter writer)
    : IPipelineBehavior<TOperation, Answer>
    where TOperation : notnull
{
    public async Task<Answer> Handle(TOperation request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next)
    {
        var errors = new FieldErrors();
        errors.AddAll(validators
            .SelectMany(validator => validator.Validate(request).Errors)
            .Select(failure => new FieldError(JsonPointer.Of(failure.PropertyName), failure.ErrorMessage)));

        return errors.Named.Count == 0 ? await next() : writer.Write(new ValidationFailed(errors));
    }
}
