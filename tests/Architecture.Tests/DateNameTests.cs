using System.Reflection;

namespace Connect.Architecture.Tests;

/// <summary>The name of a date ends in On or Date, the name of an instant in At. The wire keeps the names of the contract.</summary>
public class DateNameTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly (string Place, string Name, Type Type)[] Named =
        [.. Layers.All.SelectMany(layer => layer.Written()).SelectMany(type => MembersOf(type).Concat(ParametersOf(type)))];

    [Test]
    public void DateName_DoesNotEndInAt() => Assert.That(Endings(typeof(DateOnly), "At"), Is.Empty);

    [TestCase("On")]
    [TestCase("Date")]
    public void InstantName_DoesNotEndIn(string suffix) => Assert.That(Endings(typeof(DateTimeOffset), suffix), Is.Empty);

    [Test]
    public void DatesAndInstants_AreFound()
    {
        Assert.That(Endings(typeof(DateOnly), "On"), Does.Contain("AddOn.ActivatedOn"));
        Assert.That(Endings(typeof(DateTimeOffset), "At"), Does.Contain("AddOn.ActivatedAt").And.Contain("ApiKey.Create: expiresAt"));
    }

    private static IEnumerable<string> Endings(Type type, string suffix) => Named
        .Where(named => named.Type == type && named.Name.EndsWith(suffix, StringComparison.Ordinal))
        .Select(named => named.Place);

    private static IEnumerable<(string Place, string Name, Type Type)> MembersOf(Type type) =>
    [
        .. type.GetProperties(Declared).Select(it => ($"{type.Name}.{it.Name}", it.Name, Required(it.PropertyType))),
        .. type.GetFields(Declared).Select(it => ($"{type.Name}.{it.Name}", it.Name, Required(it.FieldType))),
    ];

    private static IEnumerable<(string Place, string Name, Type Type)> ParametersOf(Type type) =>
        from method in type.GetConstructors(Declared).Concat<MethodBase>(type.GetMethods(Declared))
        from parameter in method.GetParameters()
        select ($"{type.Name}.{method.Name}: {parameter.Name}", parameter.Name ?? "", Required(parameter.ParameterType));

    private static Type Required(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
