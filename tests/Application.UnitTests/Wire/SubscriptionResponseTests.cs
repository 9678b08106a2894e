using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Wire;

public class SubscriptionResponseTests
{
    private const string Full = """
        {
          "subscriptionId": "00000000-0000-7000-8000-000000000002",
          "status": "ACTIVATED",
          "type": "IOT",
          "display": "The boat",
          "msisdn": "+46701234567",
          "referenceId": "crm-1",
          "customer": {
            "customerId": "00000000-0000-7000-8000-000000000003",
            "name": "Acme AB"
          },
          "productOffering": {
            "productOfferingId": "mobile-m",
            "name": "The mobile-m",
            "price": {
              "currency": "SEK",
              "priceType": "RECURRING",
              "netPrice": 99
            },
            "group": {
              "productOfferingGroupId": "all",
              "name": "All",
              "category": "SUBSCRIPTION_CELL"
            }
          },
          "sim": {
            "esim": true,
            "imei": "490154203237518",
            "iccid": "8946000000000000001"
          },
          "activatedAt": "2026-01-15T09:00:00.000Z",
          "createdAt": "2026-01-15T09:00:00.000Z",
          "updatedAt": "2026-01-15T09:00:00.000Z",
          "subscriber": {
            "subscriberId": "00000000-0000-7000-8000-000000000004",
            "name": "Astrid Berg",
            "email": "astrid@example.com",
            "address": {
              "street1": "Storgatan 1",
              "city": "Stockholm",
              "zip": "111 22",
              "country": "SE"
            },
            "createdAt": "2026-01-15T09:00:00.000Z",
            "updatedAt": "2026-01-15T09:00:00.000Z"
          },
          "extensions": {"x":1},
          "pendingStatus": {
            "status": "CANCELLED",
            "scheduledAt": "2028-01-01"
          },
          "metadata": {"y":2}
        }
        """;

    [Test]
    public void SubscriptionResponse_WithAllMembers_IsWrittenAsExpected() =>
        Assert.That(WireText.Of(SubscriptionResponse.Of(AFullSubscription.Build(), withAddOns: false)), Is.EqualTo(Full));

    [Test]
    public void SubscriptionResponse_WhenCancelled_HasInstantAndNoPendingStatus()
    {
        var at = Clock.At("2026-02-01 12:00").Now;
        var subscription = AFullSubscription.Build();
        subscription.ImportStatus(SubscriptionStatus.Cancelled, at);

        var response = SubscriptionResponse.Of(subscription, withAddOns: false);

        Assert.That((response.Status, response.CancelledAt, response.UpdatedAt), Is.EqualTo((SubscriptionStatus.Cancelled, at, at)));
        Assert.That(response.PendingStatus, Is.Null);
    }

    [Test]
    public void SubscriptionResponse_WithAddOns_HasThemInOrderOfSale()
    {
        var response = SubscriptionResponse.Of(AFullSubscription.Build(), withAddOns: true);

        Assert.That(
            response.AddOns?.Select(addOn => (addOn.SubscriptionAddOnId, addOn.Status)),
            Is.EqualTo([
                (AnId.OfAddOn(1), AddOnStatus.Active), (AnId.OfAddOn(2), AddOnStatus.Cancelled), (AnId.OfAddOn(3), AddOnStatus.Pending),
            ]));
    }

    [Test]
    public void SubscriptionResponse_WithoutAddOns_HasAnEmptyListIfExpanded()
    {
        var subscription = ASubscription.WithoutAddOns().Build();

        Assert.That(SubscriptionResponse.Of(subscription, withAddOns: true).AddOns, Is.Empty);
        Assert.That(SubscriptionResponse.Of(subscription, withAddOns: false).AddOns, Is.Null);
    }

    [Test]
    public void SubscriptionResponse_WithRequiredMembersOnly_OmitsTheOthers()
    {
        var response = SubscriptionResponse.Of(ASubscription.WithoutAddOns().Build(), withAddOns: false);

        Assert.That(
            response,
            Has.Property("Msisdn").Null.And.Property("ReferenceId").Null.And.Property("Sim").Null.And.Property("Extensions").Null);
        Assert.That(response, Has.Property("CancelledAt").Null.And.Property("PendingStatus").Null);
        Assert.That(WireText.Of(response), Does.EndWith("\"metadata\": {}\n}"));
    }
}
