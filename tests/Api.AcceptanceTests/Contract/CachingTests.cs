using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>
/// A shared cache stores no response. The caller's private cache may store a response with an ETag, and must revalidate it
/// before each use; it stores no others.
/// </summary>
internal sealed class CachingTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Never = "no-store", Asking = "private, no-cache";

    [Test]
    public async Task EveryOperation_HasTheRightCacheHeaders()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);
        var own = await TenantResources.CreateFor(Api, "own");
        var seen = new HashSet<string?>();

        using var all = Assert.EnterMultipleScope();
        foreach (var operation in document.Operations)
        {
            foreach (var call in WalkCases.ByOperation[operation.Id](own, own)
                .Concat(WalkCases.ByOperation[operation.Id](TenantResources.Nonexistent, own)))
            {
                var response = await Api.Send(operation.Method, call.Path, call.Body);

                var expected = response.Header("ETag") is null ? (Never, null) : (Asking, "X-Api-Key");
                Assert.That(
                    (response.Header("Cache-Control"), response.Header("Vary")),
                    Is.EqualTo(expected),
                    $"{operation.Id} {call.Path}");
                seen.Add(response.Header("Cache-Control"));
            }
        }

        Assert.That(seen, Is.EquivalentTo([Never, Asking]));
    }

    [Test]
    public async Task NotModified_HasTheCacheHeadersOfTheFullResponse()
    {
        var path = $"/subscriptions/{await Api.Subscribes()}";
        var granted = (await Api.Get(path)).Granted();

        var known = await Api.Get(path, ("If-None-Match", granted.Header("ETag")!));

        Assert.That(known.Status, Is.EqualTo(304));
        foreach (var name in new[] { "Cache-Control", "ETag", "Vary" })
            Assert.That(known.Header(name), Is.Not.Null.And.EqualTo(granted.Header(name)), name);
    }

    // Why Vary: the address and the ETag are the same, and only the key tells the two subscriptions apart.
    [Test]
    public async Task AddressOfTwoTenants_IsCachedPerApiKey()
    {
        var (_, other) = await CreateTenant("Other", sandbox: true, [.. Scopes.All]);
        await Api.Subscribes(""", "referenceId": "shared" """);
        await other.Subscribes(""", "referenceId": "shared" """);

        var (mine, theirs) = (await Api.Get("/subscriptions/rid_shared"), await other.Get("/subscriptions/rid_shared"));

        Assert.That(mine.Header("ETag"), Is.EqualTo(theirs.Header("ETag")));
        Assert.That((string?)mine.Json["subscriptionId"], Is.Not.EqualTo((string?)theirs.Json["subscriptionId"]));
        Assert.That((mine.Header("Vary"), theirs.Header("Vary")), Is.EqualTo(("X-Api-Key", "X-Api-Key")));
    }

    [Test]
    public async Task EveryProblem_HasCacheControlNoStore()
    {
        var id = await Api.Subscribes();
        ApiResponse[] problems =
        [
            (await Api.Get("/nowhere")).Refused(404, "route_not_found"),
            (await Api.Get("/problems/nonsense")).Refused(404, "route_not_found"),
            (await Api.Send("DELETE", "/events", null)).Refused(405, "method_not_allowed"),
            (await Api.Send("DELETE", "/problems", null)).Refused(405, "method_not_allowed"),
            (await Api.Send("DELETE", "/health/live", null)).Refused(405, "method_not_allowed"),
            (await With(null).Get("/events")).Refused(401, "unauthenticated"),
            (await With(await CreateKey(TenantId, [Scopes.CatalogRead])).Get("/events")).Refused(403, "scope_missing"),
            (await Api.Get("/subscriptions/rid_nobody")).Refused(404, "subscription_not_found"),
            (await Api.Get($"/subscriptions/{id}?expand=all")).Refused(400, "validation_failed"),
            (await Api.Post("/customers", "{")).Refused(400, "malformed_json"),
        ];

        Assert.That(
            problems.Select(problem => (problem.Header("Cache-Control"), problem.Header("Vary"))),
            Is.All.EqualTo((Never, (string?)null)));
    }

    [Test]
    public async Task ReplayOfAGrant_HasTheCacheHeadersOfTheGrant()
    {
        var id = await Api.Subscribes();
        var body = $$"""{ "productOfferingId": "{{await Api.Offers("data")}}" }""";
        var first = (await Api.Post($"/subscriptions/{id}/addons", body, ("Idempotency-Key", "one"))).Granted(201);

        var again = (await Api.Post($"/subscriptions/{id}/addons", body, ("Idempotency-Key", "one"))).Granted(201);

        Assert.That(again.Header("Idempotent-Replayed"), Is.EqualTo("true"));
        Assert.That((first.Header("Cache-Control"), again.Header("Cache-Control")), Is.EqualTo((Asking, Asking)));
    }

    // The document and its page are everybody's, and change with the version of the program.
    [TestCase("/health/live", Never)]
    [TestCase("/health/ready", Never)]
    [TestCase("/openapi/v1.json", "no-cache")]
    [TestCase("/docs/", "no-cache")]
    [TestCase("/problems", "public, max-age=3600")]
    [TestCase("/problems/validation_failed", "public, max-age=3600")]
    public async Task EveryPage_HasTheRightCacheHeaders(string path, string expected)
    {
        var page = (await With(null).Get(path)).Granted();

        Assert.That(
            (page.Header("Cache-Control"), page.Header("Pragma"), page.Header("Expires")),
            Is.EqualTo((expected, (string?)null, (string?)null)));
    }

    [Test]
    public async Task ScriptOfThePage_WithItsETag_IsNotModified()
    {
        using var http = (await RunningServer()).CreateClient();
        using var script = await http.GetAsync("/docs/scalar.js");
        using var request =
            new HttpRequestMessage(HttpMethod.Get, "/docs/scalar.js") { Headers = { IfNoneMatch = { script.Headers.ETag! } } };

        using var known = await http.SendAsync(request);

        Assert.That(
            ((int)known.StatusCode, $"{script.Headers.CacheControl}", $"{known.Headers.CacheControl}"),
            Is.EqualTo((304, "no-cache", "no-cache")));
    }
}
