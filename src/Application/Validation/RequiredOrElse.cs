using FluentValidation;
using FluentValidation.Validators;

namespace Connect.Application.Validation;

/// <summary>Requires a member unless the request has another one that may replace it.</summary>
internal sealed class RequiredOrElse<T>(string other, Func<T, object?> otherValue) : PropertyValidator<T, string?>, IDescribesLimits
{
    public override string Name => nameof(RequiredOrElse<>);

    public Bounds Bounds => new() { OrElse = other };

    public override bool IsValid(ValidationContext<T> context, string? value) =>
        value is not null || otherValue(context.InstanceToValidate) is not null;

    protected override string GetDefaultMessageTemplate(string errorCode) => $"is required if {other} is not given";
}
