using System.Text.Json;
using System.Text.Json.Nodes;
using Connect.Application.Events;
using Connect.Application.Subscriptions;
using Connect.Application.Wire;
using Connect.Shared;

namespace Connect.Application.UnitTests.Events;

public class RecordedAddOnTests
{
    // Scheduled to end; as recorded, it was not.
    private static readonly SubscriptionAddOnResponse Now = SubscriptionAddOnResponse.Of(ASubscription.WithAddOn()
        .AndCancelled(ACancel.OfAddOn(1).On("2026-04-01"), Clock.At("2026-03-04 12:00")).Build().AddOns.Single());

    private static readonly SubscriptionAddOnResponse Then =
        SubscriptionAddOnResponse.Of(ASubscription.WithAddOn().Build().AddOns.Single());

    [Test]
    public void Record_OfToday_ReadsAsItWas() => Assert.That(Text(Read(Recorded())), Is.EqualTo(Text(Then)));

    [Test]
    public void Record_WithoutAnOptionalMember_LeavesItAbsent()
    {
        Assert.That(Now.PendingStatus, Is.Not.Null);
        Assert.That(Read(Recorded()).PendingStatus, Is.Null);
    }

    [Test]
    public void Record_WithoutRequiredMembers_TakesEachFromTheAddOnOfNow()
    {
        var required = WireJson.Options.GetTypeInfo(typeof(SubscriptionAddOnResponse)).Properties
            .Where(member => !member.IsGetNullable && member.Name != "subscriptionAddonId").Select(member => member.Name).ToList();
        Assert.That(required, Is.SupersetOf(["status", "productOffering", "metadata", "createdAt"]));

        foreach (var name in required)
        {
            var recorded = Recorded();
            recorded.Remove(name);
            var expected = Recorded();
            expected[name] = JsonSerializer.SerializeToNode(Now, WireJson.Options)![name]!.DeepClone();
            Assert.That(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(Read(recorded), WireJson.Options), expected), name);
        }
    }

    [Test]
    public void Record_WithoutAMemberOfAPart_TakesItFromThatPartOfNow()
    {
        var recorded = Recorded();
        recorded["productOffering"]!.AsObject().Remove("group");
        recorded["productOffering"]!["price"]!.AsObject().Remove("currency");

        Assert.That(Text(Read(recorded)), Is.EqualTo(Text(Then)));
    }

    [Test]
    public void Record_WithUnknownMembers_IgnoresThem()
    {
        var recorded = Recorded();
        recorded["later"] = new JsonObject { ["unknown"] = 1 };
        recorded["productOffering"]!["later"] = true;

        Assert.That(Text(Read(recorded)), Is.EqualTo(Text(Then)));
    }

    [Test]
    public void Record_WithMetadata_KeepsIt()
    {
        var recorded = Recorded();
        recorded["metadata"] = JsonNode.Parse("""{"b":1.50,"a":"🎈"}""");

        Assert.That(Read(recorded).Metadata.Text, Is.EqualTo("""{"b":1.50,"a":"🎈"}"""));
    }

    private static JsonObject Recorded() => JsonNode.Parse(EventData.Of(ASubscription.WithAddOn().Build().Events[^1]).Text)!.AsObject();

    private static SubscriptionAddOnResponse Read(JsonObject recorded) => new RecordedAddOn(new(recorded.ToJsonString())).ToResponse(Now);

    private static string Text(SubscriptionAddOnResponse addOn) => JsonSerializer.Serialize(addOn, WireJson.Options);
}
