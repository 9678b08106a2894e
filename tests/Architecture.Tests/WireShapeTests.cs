using Connect.Domain;

namespace Connect.Architecture.Tests;

/// <summary>What the wire shows is declared where the wire is: a change of a Domain type changes no request and no response.</summary>
public class WireShapeTests
{
    private static readonly string[] Suffixes = ["Response", "Request", "Input", "Body"];

    private static readonly Type[] Shapes =
    [
        .. Layers.Application.Written().Concat(Layers.Api.Written())
            .Where(type => Suffixes.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal))),
    ];

    [Test]
    public void WireShapes_UseNoTypeOfDomain()
    {
        // Enums are spelled by a naming policy, which a test holds, and RawJson is the client's own text.
        var faults = Shapes.SelectMany(type => type.GetProperties())
            .Where(property => Parts(property.PropertyType).Any(IsOfDomain))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name} is a {property.PropertyType.Name}");

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void WireShapes_AreFound() => Assert.That(
        Shapes.Select(type => type.Name),
        Is.SupersetOf(["SubscriptionResponse", "EventResponse", "CreateSubscriptionRequest", "SubscriberInput", "PriceBody"]));

    private static bool IsOfDomain(Type type) => type.Assembly == Layers.Domain && !type.IsEnum && type != typeof(RawJson);

    // A list's and a nullable's own type arguments too.
    private static IEnumerable<Type> Parts(Type type) =>
        type.IsArray ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
}
