using System.Reflection;
using Connect.Application.Messaging;
using Connect.Domain.Refusals;

namespace Connect.Architecture.Tests;

/// <summary>The assemblies of the product.</summary>
internal static class Layers
{
    public static readonly Assembly Domain = typeof(Refusal).Assembly;
    public static readonly Assembly Application = typeof(Dispatcher).Assembly;
    public static readonly Assembly Infrastructure = typeof(Infrastructure.SettingsException).Assembly;
    public static readonly Assembly Api = typeof(Program).Assembly;

    public static readonly Assembly[] All = [Domain, Application, Infrastructure, Api];

    /// <summary>The types that are not generated.</summary>
    public static IEnumerable<Type> Written(this Assembly assembly) => assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("Connect", StringComparison.Ordinal) == true && !type.Name.Contains('<'));

    /// <summary>Whether it can be set after it was made.</summary>
    public static bool IsMutable(this PropertyInfo property) =>
        property.SetMethod is { } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
