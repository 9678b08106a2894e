using Connect.Application.Pipeline;
using Connect.Application.UnitTests.Fakes;
using Connect.Application.Validation;
using FluentValidation;

namespace Connect.Application.UnitTests.Validation;

/// <summary>What a validator finds, as the pipeline tells it to the caller.</summary>
internal static class Shape
{
    public static async Task<IReadOnlyList<FieldError>> Faults<T>(IValidator<T> validator, T operation)
        where T : notnull
    {
        var writer = new FakeAnswerWriter();
        await new ValidationBehaviour<T>([validator], writer).Handle(operation, CancellationToken.None, () => Task.FromResult(AnAnswer.Granted()));
        return [.. writer.Refusals.OfType<ValidationFailed>().SelectMany(failed => failed.Errors)];
    }

    /// <summary>Asserts that it is taken or refused at this one place and nowhere else.</summary>
    public static async Task Expect<T>(IValidator<T> validator, T operation, string pointer, bool taken)
        where T : notnull
    {
        string[] expected = taken ? [] : [pointer];
        Assert.That((await Faults(validator, operation)).Select(fault => fault.Pointer), Is.EqualTo(expected));
    }
}
