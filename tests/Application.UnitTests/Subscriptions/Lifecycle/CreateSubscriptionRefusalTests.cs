using Connect.Application.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>If there are several reasons, the first in this order decides: customer, offering, reference id, number, date.</summary>
public class CreateSubscriptionRefusalTests
{
    private static readonly CreateSubscriptionRequest AllWrong = ASubscriptionToCreate.Request with
    {
        CustomerId = AnId.Of(99).ToString(),
        ProductOfferingId = "unknown",
        ReferenceId = "taken",
        Msisdn = "+46700000000",
        ActivationDate = Day.Of("2026-03-09"),
        Sim = new() { Pin1 = "0000" },
    };

    private static readonly CreateSubscriptionRequest WithCustomer =
        AllWrong with { CustomerId = ASubscriptionToCreate.Request.CustomerId };
    private static readonly CreateSubscriptionRequest WithPlan = WithCustomer with { ProductOfferingId = AnOffering.Mobile };
    private static readonly CreateSubscriptionRequest WithFreeReferenceId = WithPlan with { ReferenceId = "free" };
    private static readonly CreateSubscriptionRequest WithFreeNumber = WithFreeReferenceId with { Msisdn = "+46700000001" };

    [TestCaseSource(nameof(Refused))]
    public async Task CreateSubscription_WhenRefused_SavesNothing(CreateSubscriptionRequest request, string expected)
    {
        var given = new ASubscriptionToCreate { Subscriptions = new() { TakenReferenceId = "taken", TakenMsisdn = "+46700000000" } };

        var refusal = (await given.Create(request)).Refusal;

        Assert.That(refusal?.Code.Value, Is.EqualTo(expected));
        Assert.That(given.Subscriptions.Added, Is.Empty);
        Assert.That(given.SimVault.Stored, Is.Empty);
    }

    [Test]
    public async Task CreateSubscription_WhenTheFaultIsCorrected_IsGranted()
    {
        var given = new ASubscriptionToCreate { Subscriptions = new() { TakenReferenceId = "taken", TakenMsisdn = "+46700000000" } };

        var created = await given.Create(WithFreeNumber with { ActivationDate = Day.Of("2026-03-10") });

        Assert.That(created.Refusal, Is.Null);
        Assert.That(given.Subscriptions.Added, Has.Count.EqualTo(1));
    }

    private static IEnumerable<TestCaseData> Refused()
    {
        yield return Case(AllWrong, "customer_not_found", "unknown id");
        yield return Case(AllWrong with { CustomerId = "rid_unknown" }, "customer_not_found", "unknown reference id");
        yield return Case(WithCustomer, "product_offering_not_found", "not in the catalog");
        yield return Case(WithCustomer with { ProductOfferingId = AnOffering.Data }, "product_offering_not_found", "an add-on");
        yield return Case(WithCustomer with { ProductOfferingId = "old" }, "product_offering_archived", "archived");
        yield return Case(WithPlan, "reference_id_taken", "reference id");
        yield return Case(WithPlan with { ReferenceId = null }, "msisdn_taken", "without a reference id");
        yield return Case(WithFreeReferenceId, "msisdn_taken", "number");
        yield return Case(WithFreeNumber, "scheduled_date_in_past", "date");

        static TestCaseData Case(CreateSubscriptionRequest request, string expected, string words) =>
            new TestCaseData(request, expected).SetArgDisplayNames(expected, words);
    }
}
