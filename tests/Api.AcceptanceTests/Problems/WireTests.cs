using System.Net.Http.Headers;
using System.Text;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Problems;

internal sealed class WireTests(Engine engine) : AcceptanceTest(engine)
{
    [TestCase("")]
    [TestCase("{")]
    [TestCase("{\"name\":\"Ada\"} x")]
    [TestCase("{\"name\":\"Ada\",}")]
    [TestCase("// comment\n{}")]
    [TestCase("{\"name\":\"\\ud800\"}")]
    [TestCase("\uFEFF{\"name\":\"Ada\"}")]
    public async Task Body_ThatIsNotJson_IsRefused(string body)
    {
        var response = (await Api.Post("/customers", body)).Refused(400, "malformed_json");

        Assert.That((string?)response.Json["detail"], Is.Not.Empty);
        Assert.That(response.Json["errors"], Is.Null);
    }

    [Test]
    public async Task Body_ThatIsNotUtf8_IsRefused() => (await Api.SendContent(
        "POST", "/customers", Content([.. "{\"name\":\""u8, 0xff, .. "\"}"u8]))).Refused(400, "malformed_json");

    [TestCase("[]")]
    [TestCase("\"Ada\"")]
    [TestCase("null")]
    public async Task Body_ThatIsNotAnObject_IsRefused(string body) =>
        (await Api.Post("/customers", body)).Refused(400, "validation_failed").At("");

    [Test]
    public async Task Body_WithUnknownDuplicateAndNullMembers_IsRefusedWithEach() => (await Api.Post("/customers", """
        { "name": "Ada", "name": "Ada", "nmae": 1, "email": null, "address": { "a/b": 1, "~": 2 },
          "metadata": { "x": { "y": 1, "y": 2 } } }
        """)).Refused(400, "validation_failed").At(
            "/name", "/nmae", "/email", "/metadata/x/y",
            "/address/a~1b", "/address/~0", "/address/street1", "/address/city", "/address/zip", "/address/country");

    [Test]
    public async Task Body_OfAnotherMediaType_IsRefused()
    {
        (await Api.SendContent("POST", "/customers", Content("{}"u8.ToArray(), "text/plain"))).Refused(415, "unsupported_media_type");
        (await Api.SendContent("POST", "/customers", Content("{}"u8.ToArray(), "application/problem+json")))
            .Refused(415, "unsupported_media_type").At("Content-Type");
        (await Api.SendContent("POST", "/customers", Content("{}"u8.ToArray(), "application/json; charset=utf-16")))
            .Refused(415, "unsupported_media_type").At("Content-Type");
        (await Api.SendContent("POST", "/customers", null)).Refused(415, "unsupported_media_type");

        var packed = Content([0x1f, 0x8b]);
        packed.Headers.ContentEncoding.Add("gzip");
        (await Api.SendContent("POST", "/customers", packed)).Refused(415, "unsupported_media_type").At("Content-Encoding");
    }

    [TestCase(64 * 1024, 400)]
    [TestCase((64 * 1024) + 1, 413)]
    public async Task Body_Over64KiB_IsRefused(int size, int status)
    {
        var body = $$"""{"name":"{{new string('x', size - 11)}}"}""";
        Assert.That(Encoding.UTF8.GetByteCount(body), Is.EqualTo(size));

        Assert.That((await Api.Post("/customers", body)).Status, Is.EqualTo(status));
    }

    [TestCase("/subscription")]
    [TestCase("/openapi/v2.json")]
    [TestCase("/problems/nope")]
    public async Task UnknownPath_IsRefused(string path) => (await Api.Get(path)).Refused(404, "route_not_found");

    [Test]
    public async Task UnsupportedMethod_IsRefusedWithTheAllowedOnes() =>
        Assert.That(
            (await Api.Send("DELETE", "/sandbox/clock", null)).Refused(405, "method_not_allowed").Header("Allow"),
            Is.EqualTo("GET, HEAD, POST"));

    [TestCase("trace-1", true)]
    [TestCase("has space", false)]
    [TestCase("<script>", false)]
    public async Task RequestId_OfTheClient_IsUsedIfItIsSafe(string id, bool isTaken)
    {
        var response = await Api.Get("/nowhere", ("X-Request-Id", id));

        Assert.That(response.Header("X-Request-Id") == id, Is.EqualTo(isTaken));
        Assert.That((string?)response.Json["requestId"], Is.EqualTo(response.Header("X-Request-Id")));
    }

    [Test]
    public async Task Header_ThatIsNotText_IsRefusedWithAProblem()
    {
        var address = (await RunningServer()).CreateClient().BaseAddress!;
        var key = await CreateKey(TenantId, [Scopes.CustomersWrite]);
        var response = await RawRequest.Send(
            address,
            $"POST /customers HTTP/1.1\r\nHost: {address.Authority}\r\nX-Api-Key: {key}\r\nIdempotency-Key: \u00e5\r\n"
            + "Content-Type: application/json\r\nContent-Length: 14\r\nConnection: close\r\n\r\n"
            + "{\"name\":\"Ada\"}");

        Assert.That(response, Does.StartWith("HTTP/1.1 400 ").And.Contain("\"code\":\"idempotency_key_invalid\""));
    }

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task Health_WithoutAKey_IsGranted(string path) =>
        Assert.That((await With(null).Get(path)).Granted().Body, Is.EqualTo("""{"status":"HEALTHY"}"""));

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task Health_ByAnotherMethod_IsRefused(string path) =>
        Assert.That((await With(null).Post(path, "{}")).Refused(405, "method_not_allowed").Header("Allow"), Is.EqualTo("GET, HEAD"));

    [Test]
    public async Task Document_AndItsPage_AreServed()
    {
        Assert.That((string?)(await With(null).Get("/openapi/v1.json")).Granted().Json["openapi"], Does.StartWith("3.1"));
        Assert.That((await With(null).Get("/docs")).Granted().Body, Does.Contain("<title>Connect API</title>"));
    }

    private static ByteArrayContent Content(byte[] bytes, string mediaType = "application/json") =>
        new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };
}
