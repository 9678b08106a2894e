using System.Reflection;
using Connect.Application.Messaging;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Architecture.Tests;

/// <summary>Events, refusals, decisions, use cases, requests and responses are immutable.</summary>
public class ImmutabilityTests
{
    private static readonly Type[] Messages =
    [
        typeof(SubscriptionEvent),
        typeof(CancellationDecision),
        typeof(RefusalCode),
        .. Layers.All.SelectMany(layer => layer.Written()).Where(type => type.IsAssignableTo(typeof(Refusal))),
        .. Layers.Application.Written().Where(IsMessage),
    ];

    [TestCaseSource(nameof(Messages))]
    public void Messages_AreImmutable(Type type)
    {
        var properties = type.GetProperties();

        Assert.That(properties.Where(property => property.IsMutable()), Is.Empty);
        Assert.That(type.GetFields(BindingFlags.Public | BindingFlags.Instance), Is.Empty);
        Assert.That(properties.Select(property => property.PropertyType).Where(IsOpenList), Is.Empty);
    }

    [Test]
    public void Messages_OfEachKind_AreFound()
    {
        var names = Messages.Select(type => type.Name);

        Assert.That(names, Is.SupersetOf(
            ["SubscriptionResponse", "CancelAddOn", "CancelAddOnRequest", "ProductOfferingInput", "CommitmentActive", "EventResponse"]));
    }

    private static bool IsMessage(Type type) => type.IsClass && (
        type.Name.EndsWith("Response", StringComparison.Ordinal)
        || type.Name.EndsWith("Request", StringComparison.Ordinal)
        || type.Name.EndsWith("Input", StringComparison.Ordinal)
        || type.Name.EndsWith("Body", StringComparison.Ordinal)
        || type.GetInterfaces().Any(it => it.IsGenericType && it.GetGenericTypeDefinition() == typeof(IUseCase<>)));

    private static bool IsOpenList(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(IList<>));
}
