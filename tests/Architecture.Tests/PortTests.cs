using System.Reflection;
using Connect.Domain.Subscriptions;

namespace Connect.Architecture.Tests;

/// <summary>What a port loads becomes a subscription only by naming an instant.</summary>
public class PortTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo[] Ports =
        [.. Layers.Application.Written().Where(type => type.IsInterface).SelectMany(type => type.GetMethods())];

    [Test]
    public void Port_WhenItLoads_ReturnsNoSubscription()
    {
        var returning = Ports.Where(method => Parts(method.ReturnType).Contains(typeof(Subscription)));

        Assert.That(returning.Select(method => $"{method.DeclaringType!.Name}.{method.Name}"), Is.Empty);
    }

    [Test]
    public void Ports_WhenSearchedFor_AreFound()
    {
        var storing = Ports.Where(method => Parts(method.ReturnType).Contains(typeof(StoredSubscription)));

        Assert.That(
            storing.Select(method => $"{method.DeclaringType!.Name}.{method.Name}"),
            Is.EquivalentTo(
            [
                "IExportQueries.ReadSubscriptions", "ISubscriptions.Find", "ISubscriptionQueries.Find", "ISubscriptionQueries.FindNewest",
            ]));
    }

    // Whoever awaits a query of subscriptions has an awaiter or a task of them in its compiled code.
    [Test]
    public void SubscriptionQuery_InInfrastructure_IsAwaitedBySixClassesOnly()
    {
        var awaiting = Layers.Infrastructure.GetTypes()
            .Where(type => TypesIn(type).Any(IsAwaitedSubscription))
            .Select(type => Outermost(type).Name)
            .Distinct();

        Assert.That(
            awaiting,
            Is.EquivalentTo(
                [
                    "ExportQueries", "SubscriptionFinder", "SubscriptionSelect", "SubscriptionQueries", "SubscriptionRepository",
                    "SubscriptionRows",
                ]));
    }

    private static IEnumerable<Type> TypesIn(Type type) =>
    [
        .. type.GetFields(Declared).Select(field => field.FieldType),
        .. type.GetMethods(Declared).Select(method => method.ReturnType),
        .. type.GetMethods(Declared).SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType),
    ];

    private static bool IsAwaitedSubscription(Type type) =>
        type.IsGenericType
        && type.FullName?.Contains("Task", StringComparison.Ordinal) == true
        && Parts(type).Contains(typeof(Subscription));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    // A list's, a task's and a result's own type arguments too.
    private static IEnumerable<Type> Parts(Type type) =>
        type.IsArray ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
}
