using System.Text.Json;
using Connect.Application.Responses;
using Connect.Application.Events;
using Connect.Shared;

namespace Connect.Application.UnitTests.Events;

/// <summary>subscription.addon.* carries the add-on; subscription.* the subscription without add-ons, email and address.</summary>
public class EventDataTests
{
    [Test]
    public void Data_WhenAnAddOnChanged_IsTheAddOnAsAnAnswerShowsIt()
    {
        var subscription = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), ASubscription.Started).Build();

        var data = EventData.Of(subscription.Events[^1]);

        Assert.That(data.Text, Is.EqualTo(JsonSerializer.Serialize(subscription.AddOns[0].ToResponse(), WireJson.Options)));
        Assert.That(data.Text, Does.Contain("\"status\":\"CANCELLED\"").And.Contain($"\"subscriptionAddonId\":\"{AnId.OfAddOn(1)}\""));
    }

    [Test]
    public void Data_WhenTheAddOnChangedAgain_IsAsItWasThen()
    {
        var subscription = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), ASubscription.Started).Build();

        Assert.That(EventData.Of(subscription.Events[1]).Text, Does.Contain("\"status\":\"ACTIVE\"").And.Not.Contain("cancelledAt"));
    }

    [Test]
    public void Data_WhenTheSubscriptionChanged_IsTheSubscriptionWithoutAddOns()
    {
        var subscription = ASubscription.WithAddOn().Build();

        using var data = JsonDocument.Parse(EventData.Of(subscription.Events[0]).Text);

        Assert.That(data.RootElement.GetProperty("subscriptionId").GetGuid(), Is.EqualTo(ASubscription.Id));
        Assert.That(data.RootElement.EnumerateObject().Select(member => member.Name), Does.Not.Contain("addons"));
    }

    [Test]
    public void Data_WhenTheSubscriptionChanged_KeepsOfTheSubscriberTheNameOnly()
    {
        var created = ASubscription.WithoutAddOns().Build().Events[0];

        using var data = JsonDocument.Parse(EventData.Of(created).Text);

        var subscriber = data.RootElement.GetProperty("subscriber").EnumerateObject().Select(member => member.Name);
        Assert.That(subscriber, Is.EqualTo(["subscriberId", "name", "createdAt", "updatedAt"]));
        Assert.That(data.RootElement.GetRawText(), Does.Not.Contain("astrid@").And.Not.Contain("Storgatan"));
        Assert.That(created.Subscription.Subscriber, Is.EqualTo(ASale.Subscriber));
    }

    [Test]
    public void Data_WhenTheSubscriptionChanged_IsOtherwiseWhatAnAnswerShows()
    {
        var subscription = ASubscription.WithoutAddOns().Build();
        var response = subscription.ToResponse(withAddOns: false);
        var expected = response with { Subscriber = response.Subscriber with { Email = null, Address = null } };

        Assert.That(EventData.Of(subscription.Events[0]).Text, Is.EqualTo(JsonSerializer.Serialize(expected, WireJson.Options)));
    }
}
