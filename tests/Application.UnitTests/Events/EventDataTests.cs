using System.Text.Json;
using Connect.Application.Events;
using Connect.Application.UnitTests.Wire;
using Connect.Shared;

namespace Connect.Application.UnitTests.Events;

/// <summary>subscription.addon.* carries the add-on; subscription.* the subscription without add-ons, email and address.</summary>
public class EventDataTests
{
    private const string CancelledAddOn = """
        {"subscriptionAddonId":"00000000-0000-7000-8000-000000001001",
        "subscriptionId":"00000000-0000-7000-8000-000000000002",
        "status":"CANCELLED",
        "productOffering":{"productOfferingId":"data-10gb","name":"The data-10gb",
        "price":{"currency":"SEK","priceType":"RECURRING","netPrice":99},
        "group":{"productOfferingGroupId":"all","name":"All","category":"SUBSCRIPTION_CELL"}},
        "activatedAt":"2026-01-15T09:00:00.000Z",
        "cancellation":{"rule":"OFFERING_SCHEDULE"},
        "createdAt":"2026-01-15T09:00:00.000Z",
        "updatedAt":"2026-01-15T09:00:00.000Z",
        "cancelledAt":"2026-01-15T09:00:00.000Z",
        "metadata":{}}
        """;

    private const string CreatedSubscription = """
        {"subscriptionId":"00000000-0000-7000-8000-000000000002",
        "status":"ACTIVATED",
        "type":"IOT",
        "display":"The boat",
        "msisdn":"+46701234567",
        "referenceId":"crm-1",
        "customer":{"customerId":"00000000-0000-7000-8000-000000000003","name":"Acme AB"},
        "productOffering":{"productOfferingId":"mobile-m","name":"The mobile-m",
        "price":{"currency":"SEK","priceType":"RECURRING","netPrice":99},
        "group":{"productOfferingGroupId":"all","name":"All","category":"SUBSCRIPTION_CELL"}},
        "sim":{"esim":true,"imei":"490154203237518","iccid":"8946000000000000001"},
        "activatedAt":"2026-01-15T09:00:00.000Z",
        "createdAt":"2026-01-15T09:00:00.000Z",
        "updatedAt":"2026-01-15T09:00:00.000Z",
        "subscriber":{"subscriberId":"00000000-0000-7000-8000-000000000004","name":"Astrid Berg",
        "createdAt":"2026-01-15T09:00:00.000Z","updatedAt":"2026-01-15T09:00:00.000Z"},
        "extensions":{"x":1},
        "metadata":{"y":2}}
        """;

    [Test]
    public void EventData_OfACancelledAddOn_IsTheAddOn()
    {
        var subscription = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), ASubscription.Started).Build();

        var data = EventData.Of(subscription.Events[^1]);

        Assert.That(data.Text, Is.EqualTo(CancelledAddOn.ReplaceLineEndings("")));
    }

    [Test]
    public void EventData_AfterALaterChange_IsTheAddOnAsItWasThen()
    {
        var subscription = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), ASubscription.Started).Build();

        Assert.That(EventData.Of(subscription.Events[1]).Text, Does.Contain("\"status\":\"ACTIVE\"").And.Not.Contain("cancelledAt"));
    }

    [Test]
    public void EventData_OfASubscription_HasNoAddOns()
    {
        var subscription = ASubscription.WithAddOn().Build();

        using var data = JsonDocument.Parse(EventData.Of(subscription.Events[0]).Text);

        Assert.That(data.RootElement.GetProperty("subscriptionId").GetGuid(), Is.EqualTo(ASubscription.Id));
        Assert.That(data.RootElement.EnumerateObject().Select(member => member.Name), Does.Not.Contain("addons"));
    }

    [Test]
    public void EventData_OfASubscription_HasNoEmailAndNoAddress()
    {
        var created = ASubscription.WithoutAddOns().Build().Events[0];

        using var data = JsonDocument.Parse(EventData.Of(created).Text);

        var subscriber = data.RootElement.GetProperty("subscriber").EnumerateObject().Select(member => member.Name);
        Assert.That(subscriber, Is.EqualTo(["subscriberId", "name", "createdAt", "updatedAt"]));
        Assert.That(data.RootElement.GetRawText(), Does.Not.Contain("astrid@").And.Not.Contain("Storgatan"));
        Assert.That(created.Subscription.Subscriber, Is.EqualTo(ASale.Subscriber));
    }

    [Test]
    public void EventData_OfASubscription_IsTheSubscriptionWithoutContactData() =>
        Assert.That(EventData.Of(AFullSubscription.Build().Events[0]).Text, Is.EqualTo(CreatedSubscription.ReplaceLineEndings("")));
}
