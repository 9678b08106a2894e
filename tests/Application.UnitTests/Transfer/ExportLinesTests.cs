using Connect.Application.Transfer;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Transfer;

public class ExportLinesTests
{
    private readonly FakeExportQueries queries = new();

    [Test]
    public async Task Export_OfSeveralPages_HasCustomersThenOfferingsThenSubscriptions()
    {
        queries.Customers.AddRange(Enumerable.Range(1, 1_000).Select(
            number => Customer.Create(ASubscription.Tenant, AnId.Of(number), new($"Customer {number}"), FakeClock.Usual.Now)));
        queries.Offerings.Add(AnOffering.AddOn().Build());
        queries.Subscriptions.Add(ASubscription.WithAddOn().Build());

        var lines = await Export();

        Assert.That(lines.Take(1_000).Select(line => line.Customer?.Name), Is.EqualTo(queries.Customers.Select(it => it.Name)));
        Assert.That(lines[1_000].ProductOffering?.ProductOfferingId, Is.EqualTo(queries.Offerings[0].ProductOfferingId));
        Assert.That(lines[1_001].Subscription?.AddOns, Has.Count.EqualTo(1));
        Assert.That(lines, Has.Count.EqualTo(1_002));
        Assert.That(queries.Until, Is.All.EqualTo(FakeExportQueries.Latest));
    }

    [Test]
    public async Task Export_OfASubscriptionWithADueChange_ShowsItAsOfNow()
    {
        queries.Subscriptions.Add(ASubscription.WithAddOn().EndingOn("2026-03-01").Build());

        var line = (await Export()).Single().Subscription!;

        Assert.That((line.Status, line.PendingStatus), Is.EqualTo((SubscriptionStatus.Cancelled, (object?)null)));
    }

    [Test]
    public async Task Export_OfATenantWithoutAnything_IsEmpty() => Assert.That(await Export(), Is.Empty);

    private async Task<List<TransferLine>> Export()
    {
        var outcome = await new ExportLinesHandler(queries, FakeClock.At()).Handle(new(), CancellationToken.None);
        return await outcome.Value.Body.ToListAsync();
    }
}
