using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Connect.Infrastructure.Demo;

namespace Connect.Api.AcceptanceTests.Requests;

/// <summary>
/// Every request of docs/requests gets the response that its file documents, on the demo data of a new database. The files are run in both
/// orders, each in one process: so none needs another, and none disturbs another; but for the one that moves the clock.
/// </summary>
internal sealed class RequestFileTests
{
    private static readonly string Mover =
        RequestFile.All.Single(file => file.EndsWith("AdvanceSandboxClock.http", StringComparison.Ordinal));
    private static readonly string[] Files = [.. RequestFile.All.Where(file => file != Mover)];
    private DemoServer server = null!, another = null!;

    [OneTimeSetUp]
    public async Task StartBoth()
    {
        var starts = await Task.WhenAll(DemoServer.Start(), DemoServer.Start());
        (server, another) = (starts[0], starts[1]);
    }

    [OneTimeTearDown]
    public async Task StopBoth()
    {
        await server.DisposeAsync();
        await another.DisposeAsync();
    }

    [Test]
    public async Task RequestFiles_RunTwiceInOrder_ReturnTheDocumentedStatuses()
    {
        Assert.That(await server.Differences(Files), Is.Empty);
        Assert.That(await server.Differences(Files), Is.Empty, "a second time on the same database");
    }

    [Test]
    public async Task RequestFiles_RunInReverseOrder_ReturnTheDocumentedStatuses() =>
        Assert.That(await another.Differences(Files.Reverse()), Is.Empty);

    [Test]
    public async Task RequestFileThatMovesTheClock_OnItsOwnDatabase_ReturnsTheDocumentedStatuses()
    {
        await using var alone = await DemoServer.Start();

        Assert.That(await alone.Differences([Mover]), Is.Empty);
    }

    [Test]
    public async Task EveryOperation_IsGrantedInARequestFile()
    {
        var granted = RequestFile.All.SelectMany(file => RequestFile.Parse(File.ReadAllText(file)))
            .Where(request => request.Status < 300).ToList();
        var document = JsonNode.Parse(await server.Get("/openapi/v1.json"))!;

        var missing = from path in document["paths"]!.AsObject()
                      from operation in path.Value!.AsObject()
                      where !granted.Exists(request => request.Method.Equals(operation.Key, StringComparison.OrdinalIgnoreCase)
                          && Fits(request.Url, path.Key))
                      select $"{operation.Key} {path.Key}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public async Task DocumentationPage_InDevelopment_IsPrefilledWithTheDemoKey()
    {
        var document = JsonNode.Parse(await server.Get("/openapi/v1.json"))!;

        var configuration = DocumentationPageTests.Configuration(await server.Get("/docs"));
        var (scheme, key) = configuration["authentication"]!["securitySchemes"]!.AsObject().Single();

        Assert.That((string?)key!["value"], Is.EqualTo(DemoData.ApiKey));
        Assert.That(document["components"]!["securitySchemes"]!.AsObject().Select(it => it.Key), Does.Contain(scheme));
    }

    private static bool Fits(string url, string path) =>
        Regex.IsMatch(new Uri(url).AbsolutePath, $"^{Regex.Replace(path, "\\{\\w+\\}", "[^/]+")}$");
}
