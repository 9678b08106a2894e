using Connect.Api.AcceptanceTests.Hosting;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Idempotency;

internal sealed class RaceTests(Engine engine) : AcceptanceTest(engine)
{
    private const int Callers = 100;
    private const string Body = """{ "productOfferingId": "data" }""";
    private string path = "";

    [SetUp]
    public async Task Subscribe()
    {
        var subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Api.Adds(subscription, "data");
        path = $"/subscriptions/{subscription}/addons/cancel?expand=addons";
    }

    [Test]
    public async Task ManyRequestsAtOnce_WithOneKey_HaveOneEffectAndEqualResponses()
    {
        var before = await LatestSequence();

        var responses = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Api.Post(path, Body, ("Idempotency-Key", "one"))));

        Assert.That(responses.Select(response => response.Status), Is.All.EqualTo(200));
        Assert.That(responses.Select(response => response.Body).Distinct().Count(), Is.EqualTo(1));
        Assert.That(responses.Count(response => response.Header("Idempotent-Replayed") is null), Is.EqualTo(1));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled"]));
    }

    [Test]
    public async Task ManyRequestsAtOnce_WithDifferentKeys_HaveOneEffectAndTheOthersAreRefused()
    {
        var before = await LatestSequence();

        var responses = await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(number => Api.Post(path, Body, ("Idempotency-Key", $"key-{number}"))));

        Assert.That(responses.Count(response => response.Status == 200), Is.EqualTo(1));
        Assert.That(
            responses.Where(response => response.Status != 200).Select(response => response.Code),
            Is.All.EqualTo("addon_already_cancelled"));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled"]));
        await using var db = Database();
        Assert.That(await db.AuditEntries.CountAsync(row => row.Operation == "CancelAddOn"), Is.EqualTo(Callers));
    }

    [Test]
    public async Task ManyRequestsAtOnce_ThatEachMoveTheEndOfOneAddOn_AllTakeEffectInTurn()
    {
        var before = await LatestSequence();

        var responses = await Task.WhenAll(Enumerable.Range(1, Callers).Select(day => Api.Post(
            path, $$"""{ "productOfferingId": "data", "scheduledAt": "{{Clock.At("2026-03-16").Today.AddDays(day):yyyy-MM-dd}}" }""")));

        Assert.That(responses.Select(response => response.Status), Is.All.EqualTo(200));
        Assert.That(await EventTypesAfter(before), Has.Count.EqualTo(Callers));
    }

    [Test]
    public async Task ManyRequestsAtOnce_CreatingTheSameCustomer_CreateItOnce()
    {
        var responses = await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(_ => Api.Post("/customers", """{ "name": "Ada", "referenceId": "crm-1" }""")));

        Assert.That(responses.Count(response => response.Status == 201), Is.EqualTo(1));
        Assert.That(
            responses.Where(response => response.Status != 201).Select(response => response.Code),
            Is.All.EqualTo("reference_id_taken"));
    }
}
