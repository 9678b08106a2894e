using System.Net.Http.Headers;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>Bodies whose length no header says.</summary>
internal sealed class ChunkedBodyTests(Engine engine) : AcceptanceTest(engine)
{
    private const int MaxBytes = 64 * 1024;
    private readonly Engine engine = engine;

    [TestCase(MaxBytes, 1, "400 Bad Request", "validation_failed")]
    [TestCase(MaxBytes + 1, 1, "413 Payload Too Large", "payload_too_large")]
    [TestCase(MaxBytes + 1, 100, "413 Payload Too Large", "payload_too_large")]
    [TestCase(2 * MaxBytes, 2, "413 Payload Too Large", "payload_too_large")]
    public async Task ChunkedBody_OfAnySize_HasTheSameLimitAsOtherBodies(int size, int chunks, string status, string code)
    {
        var body = $$"""{"name":"{{new string('x', size - 11)}}"}""";
        Assert.That(body, Has.Length.EqualTo(size));

        var framed = body.Chunk((size + chunks - 1) / chunks).Select(chunk => $"{chunk.Length:x}\r\n{new string(chunk)}\r\n");
        var response = await Send(string.Concat(framed) + "0\r\n\r\n");

        Assert.That(response, Does.StartWith($"HTTP/1.1 {status}\r\n").And.Contain($"\"code\":\"{code}\""));
    }

    [Test]
    public async Task Body_SentInChunksByAClient_IsRefusedAsTheDocumentSays()
    {
        var body = new StringContent($$"""{"name":"{{new string('x', MaxBytes)}}"}""", new MediaTypeHeaderValue("application/json"));

        (await Api.SendContent("POST", "/customers", body, ("Transfer-Encoding", "chunked"))).Refused(413, "payload_too_large");
    }

    [TestCase("zz\r\n{}\r\n0\r\n\r\n")]
    [TestCase("2\r\n{}0\r\n\r\n")]
    public async Task ChunkedBody_WithBrokenChunks_IsRefusedWithThatReason(string chunks) => Assert.That(
        await Send(chunks),
        Does.StartWith("HTTP/1.1 400 ").And.Contain("\"code\":\"malformed_json\"").And.Contain("\"title\":\"The body is not valid JSON.\"")
            .And.Contain("\"detail\":\"The body ended too early, or its chunks are not valid HTTP.\""));

    [Test]
    public async Task Body_ThatArrivesTooSlowly_IsRefusedWithThatReason()
    {
        using var hasty = Server.Beside(engine, host => host.ConfigureTestServices(services => services.Configure<KestrelServerOptions>(
            kestrel => kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1000, gracePeriod: TimeSpan.FromSeconds(1.1)))));

        var response = await Send("2\r\n{", hasty.CreateClient().BaseAddress);

        Assert.That(response, Does.StartWith("HTTP/1.1 400 ").And.Contain("\"code\":\"malformed_json\"")
            .And.Contain("\"detail\":\"The body arrived too slowly; the service stopped waiting for the rest of it.\""));
    }

    private async Task<string> Send(string chunks, Uri? address = null)
    {
        var server = address ?? (await RunningServer()).CreateClient().BaseAddress!;
        return await RawRequest.Send(
            server,
            $"POST /customers HTTP/1.1\r\nHost: {server.Authority}\r\nX-Api-Key: {await CreateKey(TenantId, [Scopes.CustomersWrite])}\r\n"
            + $"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}");
    }
}
