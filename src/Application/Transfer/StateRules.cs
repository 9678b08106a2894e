using FluentValidation;

namespace Connect.Application.Transfer;

/// <summary>Members that a state needs or forbids.</summary>
internal static class StateRules
{
    public static IRuleBuilderOptions<T, TMember> RequiredIf<T, TMember>(
        this IRuleBuilder<T, TMember> rule, Func<T, bool> isRequired, string reason) => rule
        .Must((owner, value) => value is not null || !isRequired(owner))
        .WithMessage($"is required: {reason}");

    public static IRuleBuilderOptions<T, TMember> AbsentIf<T, TMember>(
        this IRuleBuilder<T, TMember> rule, Func<T, bool> isForbidden, string reason) => rule
        .Must((owner, value) => value is null || !isForbidden(owner))
        .WithMessage($"must be left out: {reason}");

    public static IRuleBuilderOptions<T, TMember> NotBefore<T, TMember>(
        this IRuleBuilder<T, TMember> rule, Func<T, TMember> earlier, string name) => rule
        .Must((owner, value) => value is null || earlier(owner) is not { } first || Comparer<TMember>.Default.Compare(value, first) >= 0)
        .WithMessage($"must not be before {name}");
}
