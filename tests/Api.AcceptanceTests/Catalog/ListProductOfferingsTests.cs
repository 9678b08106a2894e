using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Catalog;

internal sealed class ListProductOfferingsTests(Engine engine) : AcceptanceTest(engine)
{
    [SetUp]
    public async Task Offer()
    {
        await Api.Offers("plan", "SUBSCRIPTION");
        await Api.Offers("one");
        await Api.Offers("two", extra: """ "status": "ARCHIVED", """);
        await Api.Offers("three");
    }

    [TestCase("", "three two one plan")]
    [TestCase("?type=ADDON", "three two one")]
    [TestCase("?type=ADDON&status=ARCHIVED", "two")]
    [TestCase("?status=AVAILABLE", "three one plan")]
    public async Task List_WithFilters_ShowsWhatMatchesAllNewestFirst(string query, string expected) =>
        Assert.That(string.Join(' ', Ids((await Api.Get($"/product-offerings{query}")).Granted())), Is.EqualTo(expected));

    [Test]
    public async Task List_AfterAReplacement_FiltersByTheNewTerms()
    {
        await Api.Offers("one", extra: """ "status": "ARCHIVED", """);

        Assert.That(Ids((await Api.Get("/product-offerings?status=ARCHIVED")).Granted()), Is.EqualTo(["two", "one"]));
    }

    [Test]
    public async Task List_PageByPage_ShowsEachOnce()
    {
        var first = (await Api.Get("/product-offerings?limit=3")).Granted();
        var second = (await Api.Get($"/product-offerings?limit=3&cursor={first.Json["nextCursor"]}")).Granted();

        Assert.That(Ids(first).Concat(Ids(second)), Is.EqualTo(["three", "two", "one", "plan"]));
        Assert.That(second.Json["nextCursor"], Is.Null);
    }

    [TestCase("?type=SIM", "type")]
    [TestCase("?type=ADDON&type=SUBSCRIPTION", "type")]
    [TestCase("?status=SOLD", "status")]
    [TestCase("?limit=201", "limit")]
    public async Task List_WithAnInvalidParameter_NamesIt(string query, string pointer) =>
        (await Api.Get($"/product-offerings{query}")).Refused(400, "validation_failed").At(pointer);

    private static IEnumerable<string?> Ids(ApiResponse list) =>
        list.Json["items"]!.AsArray().Select(item => (string?)item!["productOfferingId"]);
}
