using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>HEAD is GET without the body (RFC 9110): every address that takes GET takes HEAD.</summary>
internal sealed class HeadTests(Engine engine) : AcceptanceTest(engine)
{
    // Of the moment, and of how a body is framed.
    private static readonly string[] OfTheMoment = ["Date", "Transfer-Encoding"];
    private static readonly (string, string) SameId = ("X-Request-Id", "head-1");

    private HttpClient http = null!;
    private string key = "";

    [SetUp]
    public async Task TakeAKey()
    {
        http = (await RunningServer()).CreateClient();
        key = await CreateKey(TenantId, [.. Scopes.All]);
    }

    [TearDown]
    public void DisposeClient() => http.Dispose();

    [Test]
    public async Task Head_OfEachGetOperation_HasTheStatusAndHeadersOfGet()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);
        var reads = document.Operations.Where(operation => operation.Method == "GET").ToList();
        var own = await TenantResources.CreateFor(Api, "own");

        Assert.That(reads, Has.Count.GreaterThan(5));
        using var all = Assert.EnterMultipleScope();
        foreach (var call in reads.SelectMany(operation => WalkCases.ByOperation[operation.Id](own, own)))
            Assert.That((await Compare(call.Path, key)).Status, Is.EqualTo(call.OwnStatus), call.Path);

        foreach (var call in reads.SelectMany(operation => WalkCases.ByOperation[operation.Id](TenantResources.Nonexistent, own)))
            Assert.That((await Compare(call.Path, key)).Status, Is.EqualTo(call.Status), call.Path);

        foreach (var call in reads.Select(operation => WalkCases.ByOperation[operation.Id](own, own).First()))
        {
            Assert.That((await Compare(call.Path, apiKey: null)).Status, Is.EqualTo(401), call.Path);
            Assert.That((await Compare(call.Path, await CreateKey(TenantId, [Scopes.CustomersWrite]))).Status, Is.EqualTo(403), call.Path);
        }
    }

    [TestCase("/health/live", 200)]
    [TestCase("/health/ready", 200)]
    [TestCase("/openapi/v1.json", 200)]
    [TestCase("/docs", 200)]
    [TestCase("/docs/", 200)]
    [TestCase("/docs/scalar.js", 200)]
    [TestCase("/problems", 200)]
    [TestCase("/problems/validation_failed", 200)]
    [TestCase("/problems/nonsense", 404)]
    [TestCase("/nowhere", 404)]
    public async Task Head_OfEachPage_HasTheStatusAndHeadersOfGet(string path, int status) =>
        Assert.That((await Compare(path, apiKey: null)).Status, Is.EqualTo(status));

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    [TestCase("/problems")]
    [TestCase("/problems/validation_failed")]
    public async Task Page_HasAContentLength(string path) =>
        Assert.That((await Ask("HEAD", path, null)).Header("Content-Length"), Is.Not.Null.And.Not.EqualTo("0"));

    [Test]
    public async Task Head_OfASubscriptionWithItsETag_IsNotModified()
    {
        var id = await Api.Subscribes();
        var tag = (await Ask("HEAD", $"/subscriptions/{id}", key)).Header("ETag")!;

        var head = await Ask("HEAD", $"/subscriptions/{id}", key, ("If-None-Match", tag));

        Assert.That((head.Status, head.Header("ETag")), Is.EqualTo((304, tag)));
        Assert.That((await Ask("HEAD", $"/subscriptions/{id}", key, ("If-None-Match", "\"99\""))).Status, Is.EqualTo(200));
        Assert.That((await Ask("HEAD", $"/subscriptions/{id}", key, ("If-None-Match", "nonsense"))).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task Head_OfTheFeedWithWait_HasTheStatusAndHeadersOfGet()
    {
        var latest = await LatestSequence();

        Assert.That((await Compare($"/events?after={latest}&wait=1", key)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Head_HasNoBody()
    {
        var raw = await RawRequest.Send(
            http.BaseAddress!,
            $"HEAD /events HTTP/1.1\r\nHost: {http.BaseAddress!.Authority}\r\nX-Api-Key: {key}\r\nConnection: close\r\n\r\n");

        Assert.That(raw, Does.StartWith("HTTP/1.1 200 OK\r\n").And.EndWith("\r\n\r\n"));
        Assert.That(raw.IndexOf("\r\n\r\n", StringComparison.Ordinal), Is.EqualTo(raw.Length - 4));
    }

    [TestCase("POST", "/events", "GET, HEAD")]
    [TestCase("OPTIONS", "/events", "GET, HEAD")]
    [TestCase("TRACE", "/events", "GET, HEAD")]
    [TestCase("DELETE", "/sandbox/clock", "GET, HEAD, POST")]
    [TestCase("DELETE", "/product-offerings/data", "GET, HEAD, PUT")]
    [TestCase("HEAD", "/customers", "POST")]
    [TestCase("HEAD", "/subscriptions/rid_x/addons/cancel", "POST")]
    [TestCase("PUT", "/health/live", "GET, HEAD")]
    [TestCase("DELETE", "/openapi/v1.json", "GET, HEAD")]
    [TestCase("DELETE", "/problems", "GET, HEAD")]
    public async Task UnsupportedMethod_IsRefusedWithTheAllowedOnes(string method, string path, string allowed)
    {
        var refused = await Ask(method, path, key);

        Assert.That((refused.Status, refused.Header("Allow")), Is.EqualTo((405, allowed)));
    }

    [Test]
    public async Task OpenApiDocument_DoesNotDescribeHead()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);

        Assert.That(document.Operations.Select(operation => operation.Method), Has.None.EqualTo("HEAD"));
        Assert.That(document.Root["paths"]!.AsObject().Select(path => path.Key), Has.None.Contains("health").And.None.Contains("problems"));
    }

    private async Task<ApiResponse> Compare(string path, string? apiKey)
    {
        var (get, head) = (await Ask("GET", path, apiKey), await Ask("HEAD", path, apiKey));

        Assert.That(head.Status, Is.EqualTo(get.Status), path);
        Assert.That(Lasting(head), Is.EqualTo(Lasting(get)), path);
        Assert.That(head.Body, Is.Empty, path);
        return head;
    }

    private async Task<ApiResponse> Ask(string method, string path, string? apiKey, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers.Append(SameId).Concat(apiKey is null ? [] : [("X-Api-Key", apiKey)]))
            Assert.That(request.Headers.TryAddWithoutValidation(name, value));

        using var response = await http.SendAsync(request);
        return await ApiResponse.From(response);
    }

    private static IEnumerable<string> Lasting(ApiResponse response) =>
        response.Headers.Where(header => !OfTheMoment.Contains(header.Key))
            .Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal);
}
