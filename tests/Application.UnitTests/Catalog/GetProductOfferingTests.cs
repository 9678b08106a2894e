using Connect.Application.Catalog;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Catalog;
using Connect.Shared;

namespace Connect.Application.UnitTests.Catalog;

public class GetProductOfferingTests
{
    [Test]
    public async Task GetProductOffering_WithAKnownId_ReturnsIt()
    {
        var reply = (await Get("roaming")).Value;

        Assert.That((reply.Body.ProductOfferingId, reply.Body.Name), Is.EqualTo(("roaming", "The roaming")));
        Assert.That((reply.About, reply.Created), Is.EqualTo(((SubscriptionVersion?)null, (string?)null)));
    }

    [Test]
    public async Task GetProductOffering_WithAnUnknownId_IsNotFound() =>
        Assert.That((await Get("unknown")).Refusal?.Code, Is.EqualTo(CatalogRefusals.ProductOfferingNotFound));

    private static Task<Outcome<ProductOfferingResponse>> Get(string id) =>
        new GetProductOfferingHandler(new FakeOfferings(AnOffering.AddOn().Build(), AnOffering.AddOn("roaming").Build()))
            .Handle(new(id), CancellationToken.None);
}
