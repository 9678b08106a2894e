using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Wire;

/// <summary>
/// A subscription with every member that can have a value: it has a scheduled end, and its add-ons are bound, cancelled and not
/// yet started.
/// </summary>
internal static class AFullSubscription
{
    public static Subscription Build()
    {
        var sale = ASale.Of(AnOffering.Plan()) with
        {
            Type = "IOT",
            Display = "The boat",
            Msisdn = "+46701234567",
            ReferenceId = "crm-1",
            Sim = new(true, "490154203237518", "8946000000000000001"),
            Extensions = new("""{"x":1}"""),
            Metadata = new("""{"y":2}"""),
        };
        var subscription = Subscription.Create(ASubscription.Tenant, sale, ASubscription.Started).Value;
        Add(1, AnOffering.AddOn("bound").Bound(12).Billed(BillingPeriod.Monthly, 2));
        Add(2, AnOffering.AddOn("gone"));
        Add(3, AnOffering.AddOn("soon"), "2026-07-01");
        Cancel("bound", "2027-02-01");
        Cancel("gone", null);
        subscription.ImportEnd(Day.Of("2028-01-01"), Clock.Calendar());
        return subscription;

        void Add(int number, AnOffering offering, string? date = null) =>
            Assert.That(
                subscription.AddAddOn(
                    AnId.OfAddOn(number), offering.Build(), Day.OrNone(date), new("""{"z":3}"""), ASubscription.Started).Refusal,
                Is.Null);

        void Cancel(string offering, string? date)
        {
            var request = new CancellationRequest(new(offering, null), Day.OrNone(date), "Enough", new("""{"by":"web"}"""));
            Assert.That(subscription.CancelAddOn(request, ASubscription.Started).Refusal, Is.Null);
        }
    }
}
