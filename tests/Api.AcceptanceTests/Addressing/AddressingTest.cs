using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Addressing;

/// <summary>A test that sends request targets byte by byte, as client libraries normalise them.</summary>
internal abstract class AddressingTest(Engine engine) : AcceptanceTest(engine)
{
    protected const string CancelData = """{ "productOfferingId": "data" }""";
    private string apiKey = "";
    private Uri server = null!;

    [SetUp]
    public async Task Connect()
    {
        apiKey = await CreateKey(TenantId, [.. Scopes.All]);
        server = (await RunningServer()).CreateClient().BaseAddress!;
        await Api.Offers("data");
    }

    /// <summary>Sends the target as it is, and gives the response as text.</summary>
    protected Task<string> Raw(string method, string target, string? body = null, string? idempotencyKey = null) => RawRequest.Send(
        server,
        $"{method} {target} HTTP/1.1\r\nHost: {server.Authority}\r\nX-Api-Key: {apiKey}\r\nConnection: close\r\n"
        + (idempotencyKey is null ? "" : $"Idempotency-Key: {idempotencyKey}\r\n")
        + (body is null ? "\r\n" : $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));

    /// <summary>Creates a subscription with one add-on of the offering data.</summary>
    protected async Task<string> SubscribesAs(string referenceId)
    {
        var subscription = await Api.Subscribes($$""", "referenceId": "{{referenceId}}" """);
        await Api.Adds(subscription, "data");
        return subscription;
    }

    protected async Task<string> StatusOfAddOn(string subscription) =>
        (string)(await Api.Get($"/subscriptions/{subscription}?expand=addons")).Granted().Json["addons"]![0]!["status"]!;
}
