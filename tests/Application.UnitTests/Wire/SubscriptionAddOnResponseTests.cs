using Connect.Application.Subscriptions;

namespace Connect.Application.UnitTests.Wire;

public class SubscriptionAddOnResponseTests
{
    private const string Bound = """
        {
          "subscriptionAddonId": "00000000-0000-7000-8000-000000001001",
          "subscriptionId": "00000000-0000-7000-8000-000000000002",
          "status": "ACTIVE",
          "productOffering": {
            "productOfferingId": "bound",
            "name": "The bound",
            "price": {
              "currency": "SEK",
              "priceType": "RECURRING",
              "netPrice": 99,
              "boundMonths": 12,
              "billingCycle": {
                "period": "MONTHLY",
                "interval": 2
              }
            },
            "group": {
              "productOfferingGroupId": "all",
              "name": "All",
              "category": "SUBSCRIPTION_CELL"
            }
          },
          "pendingStatus": {
            "status": "CANCELLED",
            "scheduledAt": "2027-02-01",
            "reason": "Enough",
            "metadata": {"by":"web"}
          },
          "activatedAt": "2026-01-15T09:00:00.000Z",
          "commitmentEndsAt": "2027-01-15",
          "createdAt": "2026-01-15T09:00:00.000Z",
          "updatedAt": "2026-01-15T09:00:00.000Z",
          "metadata": {"z":3}
        }
        """;

    private const string GoneFromHere = """
          "activatedAt": "2026-01-15T09:00:00.000Z",
          "cancellation": {
            "reason": "Enough",
            "metadata": {"by":"web"},
            "rule": "OFFERING_SCHEDULE"
          },
          "createdAt": "2026-01-15T09:00:00.000Z",
          "updatedAt": "2026-01-15T09:00:00.000Z",
          "cancelledAt": "2026-01-15T09:00:00.000Z",
          "metadata": {"z":3}
        }
        """;

    private const string SoonFromHere = """
          "pendingStatus": {
            "status": "ACTIVE",
            "scheduledAt": "2026-07-01"
          },
          "createdAt": "2026-01-15T09:00:00.000Z",
          "updatedAt": "2026-01-15T09:00:00.000Z",
          "metadata": {"z":3}
        }
        """;

    [Test]
    public void AddOnResponse_WhenBoundAndEnding_HasCommitmentEndAndPendingStatus() => Assert.That(OfAddOn(0), Is.EqualTo(Bound));

    [Test]
    public void AddOnResponse_WhenCancelled_HasInstantAndReasonAndNoPendingStatus() =>
        Assert.That(OfAddOn(1), Does.EndWith($"  }},\n{GoneFromHere}"));

    [Test]
    public void AddOnResponse_WhenStartingLater_HasItsStartAsPendingStatus() =>
        Assert.That(OfAddOn(2), Does.EndWith($"  }},\n{SoonFromHere}"));

    private static string OfAddOn(int index) => WireText.Of(SubscriptionAddOnResponse.Of(AFullSubscription.Build().AddOns[index]));
}
