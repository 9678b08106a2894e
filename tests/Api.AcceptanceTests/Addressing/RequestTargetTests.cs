using Connect.Api.AcceptanceTests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Addressing;

internal sealed class RequestTargetTests(Engine engine) : AddressingTest(engine)
{
    private const string Granted = "HTTP/1.1 200 ", Replayed = "Idempotent-Replayed: true";

    [Test]
    public async Task IdempotencyKey_SentForSlashAndEscapedSlash_IsRefusedAsReused()
    {
        var (first, second) = (await SubscribesAs("a/b"), await SubscribesAs("a%2Fb"));

        Assert.That(await Cancel("/subscriptions/rid_a%2Fb/addons/cancel", "order-1"), Does.StartWith(Granted).And.Contain(first));
        Assert.That(
            await Cancel("/subscriptions/rid_a%252Fb/addons/cancel", "order-1"),
            Does.StartWith("HTTP/1.1 409 ").And.Contain("\"code\":\"idempotency_key_reused\""));
        Assert.That((await StatusOfAddOn(first), await StatusOfAddOn(second)), Is.EqualTo(("CANCELLED", "ACTIVE")));
        Assert.That(await Cancel("/subscriptions/rid_a%252Fb/addons/cancel", "order-2"), Does.StartWith(Granted).And.Contain(second));
    }

    [TestCase("/subscriptions/rid_a%2fb/addons/cancel?expand=addons")]
    [TestCase("/%73ubscriptions/rid%5F%61%2Fb/addons/cancel?expand=%61ddons")]
    [TestCase("/SUBSCRIPTIONS/rid_a%2Fb/AddOns/Cancel/?expand=addons")]
    public async Task IdempotencyKey_WithTheSameAddressInAnotherSpelling_Replays(string target)
    {
        await SubscribesAs("a/b");
        await Cancel("/subscriptions/rid_a%2Fb/addons/cancel?expand=addons", "order-1");

        Assert.That(await Cancel(target, "order-1"), Does.StartWith(Granted).And.Contain(Replayed));
    }

    [Test]
    public async Task IdempotencyKey_WithTheSameUuidInCapitals_Replays()
    {
        var subscription = await SubscribesAs("a");
        await Cancel($"/subscriptions/{subscription}/addons/cancel", "order-1");

        Assert.That(await Cancel($"/subscriptions/{subscription.ToUpperInvariant()}/addons/cancel", "order-1"), Does.Contain(Replayed));
    }

    [TestCase("/subscriptions/rid_a%2Fb/../rid_c%2Fd/addons/cancel")]
    [TestCase("/subscriptions/rid_a%2Fb/%2e%2E/rid_c%2Fd/addons/cancel")]
    [TestCase("/subscriptions/./rid_a%2Fb/addons/cancel")]
    [TestCase("/health/../subscriptions/rid_a%2Fb/addons/cancel")]
    public async Task Path_WithDotSegments_IsRefusedAndChangesNothing(string target)
    {
        var (first, second) = (await SubscribesAs("a/b"), await SubscribesAs("c/d"));

        Assert.That(await Cancel(target), Does.StartWith("HTTP/1.1 400 ").And.Contain("\"pointer\":\"path\""));
        Assert.That((await StatusOfAddOn(first), await StatusOfAddOn(second)), Is.EqualTo(("ACTIVE", "ACTIVE")));
    }

    [TestCase("http://localhost/subscriptions/rid_a%2Fb")]
    [TestCase("http://LOCALHOST:5080/subscriptions/rid_a%2Fb?expand=addons")]
    [TestCase("/subscriptions/rid_a%2Fb")]
    public async Task Path_InAbsoluteForm_IsReadAsInOriginForm(string target)
    {
        var subscription = await SubscribesAs("a/b");

        var response = await Raw("GET", target);

        Assert.That(response, Does.StartWith(Granted).And.Contain($"\"subscriptionId\":\"{subscription}\""));
        Assert.That(response.Contains("\"addons\":["), Is.EqualTo(target.Contains("expand")));
    }

    [TestCase("/subscriptions/rid_%E5", "path")]
    [TestCase("/subscriptions/rid_%C3%28", "path")]
    [TestCase("/subscriptions/rid_%ED%A0%80", "path")]
    [TestCase("/subscriptions/rid_100%", "path")]
    [TestCase("/subscriptions/rid_%zz", "path")]
    [TestCase("/product-offerings/%E5", "path")]
    [TestCase("http://localhost/subscriptions/rid_%E5", "path")]
    [TestCase("http://localhost/subscriptions/rid_a%00b", "path")]
    [TestCase("/events?subscriptionId=rid_a%00b", "query")]
    [TestCase("/events?subscriptionId=rid_%E5", "query")]
    [TestCase("/events?type=%zz", "query")]
    [TestCase("/idempotency-keys?key=%E5", "query")]
    public async Task Target_NotPercentEncodedUtf8_IsRefused(string target, string pointer)
    {
        await SubscribesAs("%E5");
        await SubscribesAs("100%");

        Assert.That(
            await Raw("GET", target),
            Does.StartWith("HTTP/1.1 400 ").And.Contain("\"code\":\"validation_failed\"").And.Contain($"\"pointer\":\"{pointer}\""));
    }

    [TestCase("OPTIONS", "*")]
    [TestCase("OPTIONS", "http://localhost")]
    public async Task Target_WithoutAPath_IsNotFound(string method, string target) =>
        Assert.That(await Raw(method, target), Does.StartWith("HTTP/1.1 404 ").And.Contain("\"code\":\"route_not_found\""));

    [Test]
    public async Task ReferenceId_WithAPercentSign_IsFoundByItsEscapedFormOnly()
    {
        var subscription = await SubscribesAs("%E5");

        Assert.That(await Raw("GET", "/subscriptions/rid_%25E5"), Does.StartWith(Granted).And.Contain(subscription));
    }

    /// <summary>In origin form Kestrel refuses it while it reads the request line: no code of ours runs, so there is no body.</summary>
    [Test]
    public async Task Path_WithANulByte_IsRefusedByTheServerItself()
    {
        Assert.That(await Raw("GET", "/subscriptions/rid_a%00b"), Does.StartWith("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n"));
        Assert.That(await Raw("GET", "/health/live"), Does.StartWith(Granted));
    }

    [Test]
    public async Task AuditOfACommand_HasTheAddressThatItActedOn()
    {
        await SubscribesAs("a/b");
        await SubscribesAs("a%2Fb");
        await Cancel("/%73ubscriptions/rid_a%2fb/addons/CANCEL/", "order-1");
        await Cancel("/subscriptions/rid_a%252Fb/addons/cancel", "order-2");
        await Cancel("/subscriptions/rid_%c3%b6%20%0Ax/addons/cancel", "order-3");

        await using var db = Database();
        var cancels = db.AuditEntries.Where(row => row.Operation == "CancelAddOn");
        var paths = await cancels.OrderBy(row => row.Id).Select(row => row.Path).ToListAsync();
        Assert.That(paths, Is.EqualTo([
            "/subscriptions/rid_a%2Fb/addons/cancel", "/subscriptions/rid_a%252Fb/addons/cancel",
            "/subscriptions/rid_%C3%B6%20%0Ax/addons/cancel",
        ]));
        Assert.That(await db.IdempotencyRecords.OrderBy(row => row.Id).Select(row => row.Path).ToListAsync(), Is.EqualTo(paths));
    }

    private Task<string> Cancel(string target, string? idempotencyKey = null) => Raw("POST", target, CancelData, idempotencyKey);
}
