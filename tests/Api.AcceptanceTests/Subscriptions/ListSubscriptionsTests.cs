using Connect.Api.AcceptanceTests.Hosting;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class ListSubscriptionsTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task List_PageByPageWhileOthersAreCreated_ShowsEachOnceNewestFirst()
    {
        for (var number = 1; number <= 5; number++)
            await Api.Subscribes($$""", "referenceId": "s{{number}}" """);

        var (seen, cursor) = (new List<string?>(), "");
        while (cursor is not null)
        {
            var page = (await Api.Get($"/subscriptions?limit=2{cursor}")).Granted().Json;
            seen.AddRange(page["items"]!.AsArray().Select(item => (string?)item!["referenceId"]));
            cursor = page["nextCursor"] is { } next ? $"&cursor={next}" : null;
            await Api.Subscribes();
        }

        Assert.That(seen, Is.EqualTo(["s5", "s4", "s3", "s2", "s1"]));
    }

    [Test]
    public async Task List_WithFilters_ShowsWhatMatchesAll()
    {
        var first = await Api.Subscribes(""", "msisdn": "+46700000001" """);
        var second = await Api.Subscribes(""", "msisdn": "+46700000002" """);
        (await Api.Send("POST", $"/subscriptions/{second}/pause", null)).Granted();
        var customer = (string)(await Api.Get($"/subscriptions/{first}")).Json["customer"]!["customerId"]!;

        Assert.That(await Ids("?msisdn=%2B46700000001"), Is.EqualTo([first]));
        Assert.That(await Ids("?msisdn=+46700000001"), Is.EqualTo([first]), "a plus sign that was not escaped");
        Assert.That(await Ids("?status=PAUSED&status=ACTIVATED"), Is.EqualTo([second, first]));
        Assert.That(await Ids("?status=PAUSED"), Is.EqualTo([second]));
        Assert.That(await Ids($"?customerId={customer}"), Is.EqualTo([first]));
        Assert.That(await Ids($"?customerId={customer}&status=PAUSED"), Is.Empty);
        Assert.That(await Ids($"?productOfferingId={Shop.Plan}"), Is.EqualTo([second, first]));
        Assert.That(await Ids("?productOfferingId=other"), Is.Empty);
    }

    [Test]
    public async Task List_WhenAChangeIsDue_FiltersByTheStatusThatASubscriptionHasNow()
    {
        var ending = await Api.Subscribes();
        var other = await Api.Subscribes();
        (await Api.Post($"/subscriptions/{ending}/cancel", """{ "schedule": "NEXT_DAY", "reason": "NO_NEED" }""")).Granted();
        await MoveClockTo("2026-03-16T12:00:00Z");

        Assert.That(await Ids("?status=CANCELLED"), Is.EqualTo([ending]));
        Assert.That(await Ids("?status=ACTIVATED"), Is.EqualTo([other]));
    }

    [Test]
    public async Task List_WhenAChangeOfNumberOrPlanIsDue_FiltersByTheNewOne()
    {
        var changing = await Api.Subscribes(""", "msisdn": "+46700000001" """);
        await using (var db = Database())
        {
            var stored = await db.Subscriptions.SingleAsync();
            stored.ImportPendingMsisdn("+46700000002", new(2026, 3, 16), Clock.Calendar());
            stored.ImportPendingProductOffering(
                AnOffering.Plan("mobile-l").Build().TermsOfSale, new(2026, 3, 16), Clock.Calendar());
            await db.SaveChangesAsync();
        }

        await MoveClockTo("2026-03-16T12:00:00Z");

        Assert.That(await Ids("?msisdn=%2B46700000002&productOfferingId=mobile-l"), Is.EqualTo([changing]));
        Assert.That(await Ids("?msisdn=%2B46700000001"), Is.Empty);
        Assert.That(await Ids($"?productOfferingId={Shop.Plan}"), Is.Empty);
    }

    [TestCase("?limit=201", "limit")]
    [TestCase("?limit=0", "limit")]
    [TestCase("?cursor=abc", "cursor")]
    [TestCase("?status=GONE", "status")]
    [TestCase("?customerId=ada", "customerId")]
    [TestCase("?msisdn=46700000001", "msisdn")]
    [TestCase("?productOfferingId=", "productOfferingId")]
    [TestCase("?sort=name", "sort")]
    public async Task List_WithAnInvalidParameter_NamesIt(string query, string pointer) =>
        (await Api.Get($"/subscriptions{query}")).Refused(400, "validation_failed").At(pointer);

    [Test]
    public async Task Cursor_ThatWasChangedOrIsOfOtherFiltersOrOfAnotherTenant_IsRefused()
    {
        await Api.Subscribes();
        await Api.Subscribes();
        var cursor = (string)(await Api.Get("/subscriptions?limit=1")).Json["nextCursor"]!;
        var (_, other) = await CreateTenant("Other", sandbox: true, "subscriptions:read");
        var changed = cursor[..^2] + (cursor[^2] == 'A' ? 'B' : 'A') + cursor[^1];

        (await Api.Get($"/subscriptions?limit=1&cursor={cursor}")).Granted();
        (await Api.Get($"/subscriptions?limit=1&cursor={changed}")).Refused(400, "validation_failed").At("cursor");
        (await Api.Get($"/subscriptions?status=ACTIVATED&cursor={cursor}")).Refused(400, "validation_failed").At("cursor");
        (await other.Get($"/subscriptions?limit=1&cursor={cursor}")).Refused(400, "validation_failed").At("cursor");
    }

    private async Task<IEnumerable<string?>> Ids(string query) =>
        (await Api.Get($"/subscriptions{query}")).Granted().Json["items"]!.AsArray().Select(item => (string?)item!["subscriptionId"]);
}
