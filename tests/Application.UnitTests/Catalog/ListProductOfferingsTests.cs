using Connect.Application.Catalog;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Catalog;
using Connect.Shared;

namespace Connect.Application.UnitTests.Catalog;

public class ListProductOfferingsTests
{
    private static readonly FakeOfferings Catalog = new(
        AnOffering.Plan().Build(),
        AnOffering.AddOn("one").Build(),
        AnOffering.AddOn("two").Archived().Build(),
        AnOffering.AddOn("three").Build());

    [Test]
    public async Task List_PageByPage_ReturnsEachOfferingOnceNewestFirst()
    {
        var first = (await List(null, null, limit: 3)).Value.Body;
        var second = (await List(null, null, limit: 3, first.NextCursor)).Value.Body;

        Assert.That(first.Items.Select(item => item.ProductOfferingId), Is.EqualTo(["three", "two", "one"]));
        Assert.That(second.Items.Single().ProductOfferingId, Is.EqualTo(AnOffering.Mobile));
        Assert.That(second.NextCursor, Is.Null);
    }

    [TestCase(ProductOfferingType.AddOn, ProductOfferingStatus.Available, "three one")]
    [TestCase(ProductOfferingType.AddOn, ProductOfferingStatus.Archived, "two")]
    [TestCase(ProductOfferingType.Subscription, null, AnOffering.Mobile)]
    public async Task List_WithFilters_ReturnsWhatMatchesAll(ProductOfferingType? type, ProductOfferingStatus? status, string expected) =>
        Assert.That(
            string.Join(' ', (await List(type, status, limit: 50)).Value.Body.Items.Select(item => item.ProductOfferingId)),
            Is.EqualTo(expected));

    [Test]
    public async Task List_WithTheCursorOfOtherFilters_IsRefused()
    {
        var cursor = (await List(null, null, limit: 1)).Value.Body.NextCursor;

        Assert.That((await List(ProductOfferingType.AddOn, null, limit: 1, cursor)).Refusal!.Code.Value, Is.EqualTo("validation_failed"));
    }

    private static Task<Outcome<ProductOfferingListResponse>> List(
        ProductOfferingType? type, ProductOfferingStatus? status, int limit, string? cursor = null) =>
        new ListProductOfferingsHandler(Catalog, new FakeCursors()).Handle(new(type, status, new(limit, cursor)), CancellationToken.None);
}
