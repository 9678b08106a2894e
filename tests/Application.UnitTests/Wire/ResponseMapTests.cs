using System.Reflection;
using Connect.Application.Subscriptions;
using Connect.Application.Wire;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.UnitTests.Wire;

public class ResponseMapTests
{
    // A response that is made from an aggregate has a method Of, which takes it.
    private static readonly TestCaseData[] Maps =
    [
        .. from response in typeof(ResponseMap).Assembly.GetTypes()
           from method in response.GetMethods(BindingFlags.Public | BindingFlags.Static)
           where method.Name == "Of" && method.ReturnType == response
           let source = method.GetParameters()[0].ParameterType
           where source.Assembly == typeof(Subscription).Assembly
           select new TestCaseData(source, response).SetArgDisplayNames(response.Name),
    ];

    [TestCaseSource(nameof(Maps))]
    public void EachMap_HasASourceForEveryMember(Type aggregate, Type response) =>
        Assert.That(() => ResponseMap.Config.Compile(aggregate, response), Throws.Nothing);

    [Test]
    public void Maps_OfResponses_AreFound() => Assert.That(
        Maps.Select(map => ((Type)map.Arguments[1]!).Name),
        Is.SupersetOf(["CancellationDecisionResponse", "CustomerResponse", "SubscriptionAddOnResponse", "SubscriptionResponse"]));

    [Test]
    public void AllMaps_CompiledTogether_HaveASourceForEveryMember() => Assert.That(() => ResponseMap.Config.Compile(), Throws.Nothing);

    [Test]
    public void Map_WhenAMemberHasNoSource_DoesNotCompile() =>
        Assert.That(
            () => ResponseMap.Config.Compile(typeof(Customer), typeof(SubscriptionResponse)),
            Throws.InstanceOf<CompileException>());
}
