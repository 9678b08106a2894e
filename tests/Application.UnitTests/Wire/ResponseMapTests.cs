using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Application.Wire;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.UnitTests.Wire;

public class ResponseMapTests
{
    [TestCase(typeof(Subscription), typeof(SubscriptionResponse))]
    [TestCase(typeof(AddOn), typeof(SubscriptionAddOnResponse))]
    [TestCase(typeof(ProductOffering), typeof(ProductOfferingResponse))]
    [TestCase(typeof(Customer), typeof(CustomerResponse))]
    public void EachMap_HasASourceForEveryMember(Type aggregate, Type response) =>
        Assert.That(() => ResponseMap.Config.Compile(aggregate, response), Throws.Nothing);

    [Test]
    public void AllMaps_CompiledTogether_HaveASourceForEveryMember() => Assert.That(() => ResponseMap.Config.Compile(), Throws.Nothing);

    [Test]
    public void Map_WhenAMemberHasNoSource_DoesNotCompile() =>
        Assert.That(
            () => ResponseMap.Config.Compile(typeof(Customer), typeof(SubscriptionResponse)),
            Throws.InstanceOf<CompileException>());
}
