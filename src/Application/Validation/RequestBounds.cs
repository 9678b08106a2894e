using System.Reflection;
using FluentValidation;

namespace Connect.Application.Validation;

/// <summary>The bounds of every member of every request, as read from the validators that enforce them.</summary>
public static class RequestBounds
{
    private static readonly ILookup<(Type Owner, string Member), Bounds> All = Read();

    /// <param name="owner">The type that has the member.</param>
    /// <param name="member">The name of the member in C#.</param>
    public static IEnumerable<Bounds> Of(Type owner, string member) =>
        All[(owner.GetCustomAttribute<SameBoundsAsAttribute>()?.Request ?? owner, member)];

    private static ILookup<(Type, string), Bounds> Read() => typeof(RequestBounds).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false })
        .Where(type => type.IsAssignableTo(typeof(IValidator)))
        .SelectMany(type => BoundsOf((IEnumerable<IValidationRule>)Activator.CreateInstance(type)!, type.BaseType!.GenericTypeArguments[0]))
        .ToLookup(found => found.Member, found => found.Bounds);

    private static IEnumerable<((Type, string) Member, Bounds Bounds)> BoundsOf(IEnumerable<IValidationRule> rules, Type validated) =>
        from rule in rules
        from component in rule.Components
        let bounded = component.Validator as IDescribesLimits
        where bounded is not null
        select (Resolve(validated, rule.PropertyName), bounded.Bounds);

    private static (Type, string) Resolve(Type validated, string path)
    {
        var names = path.Split('.');
        var owner = names[..^1].Aggregate(
            validated, (type, name) => type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.PropertyType);
        return (owner, names[^1]);
    }
}
