using System.Collections;
using System.Reflection;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;

namespace Connect.Architecture.Tests;

public class DomainTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // What belongs to a tenant by itself.
    private static readonly Type[] Aggregates =
        [.. Layers.Domain.Written().Where(type => type.IsClass && type.GetProperty("TenantId") is not null)];

    private static readonly Type[] Entities = [.. Aggregates, typeof(AddOn)];

    [Test]
    public void Aggregates_InDomain_AreFound() => Assert.That(
        Aggregates,
        Is.SupersetOf([typeof(ApiKey), typeof(Customer), typeof(ProductOffering), typeof(Subscription), typeof(Tenant)]));

    [TestCaseSource(nameof(Entities))]
    public void Entity_IsSealedAndHasNoPublicConstructor(Type entity)
    {
        Assert.That(entity.GetConstructors(), Is.Empty);
        Assert.That(entity.IsSealed, Is.True);
    }

    [TestCaseSource(nameof(Entities))]
    public void Entity_ExposesItsListsAsReadOnly(Type entity)
    {
        var lists = entity.GetProperties().Select(property => property.PropertyType)
            .Where(type => type.IsAssignableTo(typeof(IEnumerable)) && type != typeof(string) && type != typeof(byte[]));

        Assert.That(lists.Where(type => type.GetGenericTypeDefinition() != typeof(IReadOnlyList<>)), Is.Empty);
    }

    [TestCaseSource(nameof(Aggregates))]
    public void Aggregate_RefersToOtherAggregatesByIdOnly(Type aggregate) =>
        Assert.That(PartsOf(aggregate).Intersect(Aggregates), Is.EqualTo([aggregate]));

    [Test]
    public void DomainProperties_HaveNoPublicSetter()
    {
        var settable = Layers.Domain.Written()
            .SelectMany(type => type.GetProperties(Own | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } && property.IsMutable())
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.That(settable, Is.Empty);
    }

    [Test]
    public void DomainFields_ArePublicOnlyIfReadOnly()
    {
        var open = Layers.Domain.Written()
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields())
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void DomainFolders_AreNotNamedAfterKindsOfClass()
    {
        string[] kinds = ["Entities", "Enums", "Events", "Exceptions", "Interfaces", "Models", "Services", "ValueObjects", "Common"];

        Assert.That(Layers.Domain.Written().SelectMany(type => type.Namespace!.Split('.')).Distinct().Intersect(kinds), Is.Empty);
    }

    // Itself, and all that its fields hold, however deep.
    private static HashSet<Type> PartsOf(Type aggregate)
    {
        var (parts, open) = (new HashSet<Type>(), new Queue<Type>([aggregate]));
        while (open.TryDequeue(out var type))
        {
            foreach (var argument in type.GenericTypeArguments)
                open.Enqueue(argument);

            if (type.Assembly != Layers.Domain || !parts.Add(type))
                continue;

            foreach (var field in type.GetFields(Own))
                open.Enqueue(field.FieldType);
        }

        return parts;
    }
}
