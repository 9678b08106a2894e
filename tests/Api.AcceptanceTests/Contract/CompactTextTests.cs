using System.Text;
using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Text goes out and is stored as compact UTF-8: only characters that JSON requires to be escaped are escaped.</summary>
internal sealed class CompactTextTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Beyond = "\U0001F600";

    [Test]
    public async Task Metadata_OfAThousandEmoji_IsReturnedByteForByte()
    {
        var metadata = $$"""{"a":"{{Repeat(1000)}}"}""";

        var created = await Create(metadata);

        Assert.That(created.Granted(201).Body, Does.Contain($"\"metadata\":{metadata}"));
        Assert.That(await StoredMetadata(), Is.EqualTo(metadata));
    }

    [TestCase(8192, 201)]
    [TestCase(8193, 400)]
    public async Task Metadata_IsLimitedInUtf8Bytes(int bytes, int status)
    {
        var metadata = $$"""{"a":"{{Repeat(2000)}}{{new string('x', bytes - 8008)}}"}""";
        Assert.That(Encoding.UTF8.GetByteCount(metadata), Is.EqualTo(bytes));

        var response = await Create(metadata);

        if (status == 201)
        {
            Assert.That(response.Granted(201).Body, Does.Contain($"\"metadata\":{metadata}"));
        }
        else
        {
            var fault = response.Refused(400, "validation_failed").At("/metadata").Json["errors"]![0]!["detail"];
            Assert.That((string?)fault, Is.EqualTo("must be at most 8192 bytes as compact UTF-8, not 8193"));
        }
    }

    // Named, as a filter does not find a case whose name has a control character: it would not run.
    private static IEnumerable<TestCaseData> Escapes =>
    [
        new TestCaseData("""{"\u00e5":"\ud83d\ude00\/\u2028\u007f\u00a0"}""", "{\"å\":\"\U0001F600/\u2028\u007f\u00a0\"}")
            .SetArgDisplayNames("that JSON does not require"),
        new TestCaseData("""{"a":"\u000a\u0001\u0022\u005c"}""", """{"a":"\n\u0001\"\\"}""").SetArgDisplayNames("that JSON requires"),
    ];

    [TestCaseSource(nameof(Escapes))]
    public async Task Metadata_SentWithEscapes_IsStoredAndReturnedWithoutThem(string sent, string kept)
    {
        var created = (await Create(sent)).Granted(201);

        Assert.That(created.Body, Does.Contain($"\"metadata\":{kept}"));
        Assert.That(await StoredMetadata(), Is.EqualTo(kept));
    }

    [Test]
    public async Task Metadata_StoredWithEscapesByAnEarlierVersion_IsTheSameText()
    {
        var id = await Api.Subscribes(""", "metadata": { "a": "b" } """);
        var old = new RawJson("""{"a":"\uD83D\uDE00"}""");
        await using var db = Database();
        await db.Subscriptions.ExecuteUpdateAsync(rows => rows.SetProperty(subscription => subscription.Metadata, old));

        var read = (await Api.Get($"/subscriptions/{id}")).Granted();

        Assert.That((string?)read.Json["metadata"]!["a"], Is.EqualTo(Beyond));
    }

    [Test]
    public async Task Names_WithEmoji_AreReturnedUnescaped()
    {
        const string Name = $"Åke {Beyond} & <Söner> 'x' + \u2028";

        var created = (await Api.Post("/customers", $$"""{ "name": "{{Name}}" }""")).Granted(201);

        Assert.That(created.Body, Does.Contain($"\"name\":\"{Name}\""));
    }

    [Test]
    public async Task Problem_WithATextOfTheClient_DoesNotEscapeIt()
    {
        var refused = (await Api.Post("/customers", $$"""{ "name": "Ada", "{{Beyond}}": 1 }""")).Refused(400, "validation_failed");

        Assert.That(refused.Body, Does.Contain($"\"pointer\":\"/{Beyond}\""));
    }

    [Test]
    public async Task Event_WithATextOfTheClient_DoesNotEscapeIt()
    {
        await Api.Subscribes($$""", "display": "{{Beyond}}" """);

        var feed = (await Api.Get("/events?after=0")).Granted();

        Assert.That(feed.Body, Does.Contain($"\"display\":\"{Beyond}\""));
        Assert.That(feed.Json["items"]!.AsArray().OfType<JsonObject>(), Is.Not.Empty);
    }

    private Task<ApiResponse> Create(string metadata) => Api.Post("/customers", $$"""{ "name": "Ada", "metadata": {{metadata}} }""");

    private async Task<string> StoredMetadata()
    {
        await using var db = Database();
        return await db.Database.SqlQuery<string>($"SELECT Metadata AS Value FROM Customers").SingleAsync();
    }

    private static string Repeat(int times) => string.Concat(Enumerable.Repeat(Beyond, times));
}
