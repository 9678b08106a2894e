using Connect.Application.Answers;
using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.UnitTests.Answers;

public class AnswerMapTests
{
    [TestCase(typeof(Subscription), typeof(SubscriptionAnswer))]
    [TestCase(typeof(AddOn), typeof(SubscriptionAddOnAnswer))]
    [TestCase(typeof(ProductOffering), typeof(ProductOfferingAnswer))]
    [TestCase(typeof(Customer), typeof(CustomerAnswer))]
    public void Map_WhenCompiled_HasASourceForEveryMember(Type aggregate, Type answer) =>
        Assert.That(() => AnswerMap.Config.Compile(aggregate, answer), Throws.Nothing);

    [Test]
    public void Map_WhenCompiledAsAWhole_HasASourceForEveryMember() => Assert.That(() => AnswerMap.Config.Compile(), Throws.Nothing);

    [Test]
    public void Map_WhenAMemberHasNoSource_DoesNotCompile() =>
        Assert.That(() => AnswerMap.Config.Compile(typeof(Customer), typeof(SubscriptionAnswer)), Throws.InstanceOf<CompileException>());
}
