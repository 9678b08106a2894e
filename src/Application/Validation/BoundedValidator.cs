using FluentValidation;
using FluentValidation.Validators;

namespace Connect.Application.Validation;

/// <summary>Checks the bounds of one member; accepts an absent member.</summary>
internal sealed class BoundedValidator<T, TValue>(Bounds bounds, Func<TValue, bool> isValid, Func<TValue, string> mustBe)
    : PropertyValidator<T, TValue?>, IDescribesLimits
{
    public override string Name => nameof(BoundedValidator<,>);

    public Bounds Bounds => bounds;

    public override bool IsValid(ValidationContext<T> context, TValue? value)
    {
        if (value is null || isValid(value))
            return true;

        context.MessageFormatter.AppendArgument("MustBe", mustBe(value));
        return false;
    }

    protected override string GetDefaultMessageTemplate(string errorCode) => "{MustBe}";
}
