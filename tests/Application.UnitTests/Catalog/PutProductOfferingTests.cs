using Connect.Application.Catalog;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Catalog;
using Connect.Shared;

namespace Connect.Application.UnitTests.Catalog;

public class PutProductOfferingTests
{
    [Test]
    public async Task PutProductOffering_WithANewId_CreatesIt()
    {
        var offerings = new FakeOfferings();

        var reply = (await Put(offerings, "data-10gb", AnInput.Full)).Value;

        var created = offerings.Added.Single();
        Assert.That((created.TenantId, created.ProductOfferingId), Is.EqualTo((ASubscription.Tenant, "data-10gb")));
        Assert.That((created.CreatedAt, created.UpdatedAt), Is.EqualTo((FakeClock.Usual.Now, FakeClock.Usual.Now)));
        Assert.That(created.Terms, Is.EqualTo(AnInput.Full.ToTerms()));
        Assert.That(reply.Created, Is.EqualTo("/product-offerings/data-10gb"));
        Assert.That(reply.About, Is.Null);
        Assert.That(reply.Body.ProductOfferingId, Is.EqualTo("data-10gb"));
    }

    [Test]
    public async Task PutProductOffering_WithAKnownId_ReplacesAllOfIt()
    {
        var held = ProductOffering.Create(ASubscription.Tenant, "data-10gb", AnInput.Full.ToTerms(), ASubscription.Started.Now);
        var offerings = new FakeOfferings(held);

        var reply = (await Put(offerings, "data-10gb", AnInput.Least)).Value;

        Assert.That(offerings.Added, Is.Empty);
        Assert.That(Snapshot.Of(held.Terms), Is.EqualTo(Snapshot.Of(AnInput.Least.ToTerms())));
        Assert.That((held.CreatedAt, held.UpdatedAt), Is.EqualTo((ASubscription.Started.Now, FakeClock.Usual.Now)));
        Assert.That(reply.Created, Is.Null);
        Assert.That(reply.Body.Name, Is.EqualTo("Data 10 GB"));
    }

    [Test]
    public void Terms_OfAnInputWithAllMembers_KeepThem()
    {
        var (terms, input) = (AnInput.Full.ToTerms(), AnInput.Full);

        Assert.That((terms.Name, terms.Type, terms.Status), Is.EqualTo((input.Name, input.Type, input.Status)));
        Assert.That(terms.Price, Is.EqualTo(new Price("EUR", PriceType.Recurring, 12.50m, 2.5m, 24, new(BillingPeriod.Monthly, 3))));
        Assert.That(terms.Group, Is.EqualTo(new ProductOfferingGroup("data", "Data", "DATA", "For all", "For staff")));
        Assert.That((terms.CancelSchedule, terms.ChangeSchedule), Is.EqualTo((input.CancelSchedule, input.ChangeSchedule)));
        Assert.That((terms.Description, terms.Metadata), Is.EqualTo((input.Description, input.Metadata)));
        Assert.That(terms.AddOnCategories, Is.EqualTo(input.AddOnCategories));
    }

    private static Task<Outcome<ProductOfferingResponse>> Put(FakeOfferings offerings, string id, ProductOfferingInput input) =>
        new PutProductOfferingHandler(offerings, ATenantScope.Entered(), FakeClock.At()).Handle(new(id, input), CancellationToken.None);
}
