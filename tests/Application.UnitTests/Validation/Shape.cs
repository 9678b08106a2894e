using Connect.Application.Pipeline;
using Connect.Application.UnitTests.Fakes;
using Connect.Application.Validation;
using FluentValidation;

namespace Connect.Application.UnitTests.Validation;

/// <summary>The faults that a validator finds, as the pipeline reports them to the caller.</summary>
internal static class Shape
{
    public static async Task<IReadOnlyList<FieldError>> Faults<T>(IValidator<T> validator, T useCase)
        where T : notnull
    {
        var outcome = await new ValidationBehaviour<T, string>([validator])
            .Handle(useCase, CancellationToken.None, () => Task.FromResult(AnOutcome.Granted()));
        return (outcome.Refusal as ValidationFailed)?.Errors ?? [];
    }

    /// <summary>Asserts that the use case is valid, or has exactly one fault, at this pointer.</summary>
    public static async Task Expect<T>(IValidator<T> validator, T useCase, string pointer, bool taken)
        where T : notnull
    {
        string[] expected = taken ? [] : [pointer];
        Assert.That((await Faults(validator, useCase)).Select(fault => fault.Pointer), Is.EqualTo(expected));
    }
}
