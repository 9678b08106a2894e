using System.Runtime.ExceptionServices;
using System.Text.Json;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>A small request gets a small response, however many faults it has.</summary>
internal sealed class ManyFaultsTests(Engine engine) : AcceptanceTest(engine)
{
    private const int Max = 100, MaxResponse = 64 * 1024;

    [TestCase("1", 16000)]
    [TestCase("null", 10000)]
    [TestCase("{}", 12000)]
    public async Task ManyWrongItems_AreListedUpToALimitWithoutThrowing(string item, int count)
    {
        var (response, exceptions) = await Watch(() => Api.Put("/product-offerings/data", $$"""
            { "name": "Data", "type": "ADDON", "price": { "currency": "SEK", "priceType": "ONE_TIME", "netPrice": 1 },
              "group": { "productOfferingGroupId": "g", "name": "G" }, "addonCategories": [{{Repeat(count, _ => item)}}] }
            """));

        Expect(response, count);
        Assert.That((string?)response.Json["errors"]![99]!["pointer"], Is.EqualTo("/addonCategories/99"));
        Assert.That(exceptions, Is.Zero);
    }

    [TestCase("\"x\"")]
    [TestCase("1")]
    [TestCase("true")]
    [TestCase("[]")]
    public async Task WrongValue_IsRefusedWithoutThrowing(string value)
    {
        var notAWholeNumber = value.Replace("1", "1.5", StringComparison.Ordinal);

        var (response, exceptions) = await Watch(() => Api.Put("/product-offerings/data", $$"""
            { "name": "Data", "type": {{value}}, "group": [],
              "price": { "currency": "SEK", "priceType": {{value}}, "netPrice": [], "boundMonths": {{notAWholeNumber}} } }
            """));

        response.Refused(400, "validation_failed").At("/type", "/price/priceType", "/price/netPrice", "/price/boundMonths", "/group");
        Assert.That(exceptions, Is.Zero);
    }

    [Test]
    public async Task ManyUnknownMembers_AreListedUpToALimit() =>
        Expect(await Api.Post("/customers", $$"""{ "name": "Ada", {{Repeat(5000, number => $"\"m{number}\": 1")}} }"""), 5000);

    [TestCase(100)]
    [TestCase(101)]
    [TestCase(700)]
    public async Task ManyUnknownParameters_AreListedUpToALimit(int count) =>
        Expect(await Api.Get($"/events?{string.Join('&', Enumerable.Range(0, count).Select(number => $"p{number}=1"))}"), count);

    [Test]
    public async Task FaultsInQueryAndBody_ShareOneLimit() => Expect(
        await Api.Post(
            $"/customers?{string.Join('&', Enumerable.Range(0, 80).Select(number => $"p{number}=1"))}",
            $$"""{ "name": "Ada", {{Repeat(80, number => $"\"m{number}\": 1")}} }"""),
        160);

    [Test]
    public async Task LongPointers_KeepTheResponseShort()
    {
        var twice = Repeat(400, number => $"\"{number}\": 1, \"{number}\": 2");

        Expect(
            await Api.Post("/customers", $$"""{ "name": "Ada", "metadata": { "{{new string('x', 40_000)}}": { {{twice}} } } }"""),
            400,
            named: 1);
    }

    private static void Expect(ApiResponse response, int count, int named = Max)
    {
        response.Refused(400, "validation_failed");
        Assert.That(response.Json["errors"]!.AsArray(), Has.Count.EqualTo(named));
        Assert.That((string?)response.Json["detail"], Is.EqualTo(count == named
            ? $"{count} parts of the request are not valid: see errors."
            : $"{count} parts of the request are not valid: errors names {named} of them and leaves out {count - named}."));
        Assert.That(response.Body, Has.Length.LessThan(MaxResponse));
    }

    private static string Repeat(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));

    // The server runs in this process: what is thrown and caught in it is seen here.
    private static async Task<(ApiResponse Response, int Exceptions)> Watch(Func<Task<ApiResponse>> send)
    {
        var exceptions = 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            return (await send(), exceptions);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        void Count(object? sender, FirstChanceExceptionEventArgs thrown)
        {
            if (thrown.Exception is JsonException or InvalidOperationException)
                Interlocked.Increment(ref exceptions);
        }
    }
}
