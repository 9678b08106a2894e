using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Requests;

/// <summary>The page on which all operations can be read and tried: it needs nothing from elsewhere.</summary>
internal sealed partial class DocumentationPageTests
{
    [Test]
    public async Task DocumentationPage_LoadsEverythingFromThisServer()
    {
        using var http = (await Server.On(Engine.Sqlite)).CreateClient();
        var page = await http.GetStringAsync("/docs");

        var loaded = Loaded().Matches(page).Select(match => match.Groups["url"].Value).ToList();

        Assert.That(loaded, Has.Count.GreaterThan(1), page);
        Assert.That(loaded.Where(url => new Uri(http.BaseAddress!, url).Authority != http.BaseAddress!.Authority), Is.Empty);
        Assert.That(
            ElsewhereAddress().Matches(page).Select(match => match.Value),
            Is.Empty,
            "also none in the configuration of the script");
        foreach (var url in loaded)
            Assert.That(await http.GetStringAsync(new Uri(new Uri(http.BaseAddress!, "/docs/"), url)), Is.Not.Empty, url);
    }

    [Test]
    public async Task DocumentationPage_SendsNothingElsewhereAndShowsScopes()
    {
        using var http = (await Server.On(Engine.Sqlite)).CreateClient();
        var configuration = Configuration(await http.GetStringAsync("/docs"));

        Assert.That((bool?)configuration["withDefaultFonts"], Is.False);
        Assert.That((bool?)configuration["telemetry"], Is.False);
        Assert.That((bool?)configuration["agent"]!["disabled"], Is.True);
        Assert.That((bool?)configuration["hideClientButton"], Is.True);
        Assert.That((string?)configuration["showDeveloperTools"], Is.EqualTo("never"));
        Assert.That(configuration["authentication"], Is.Null, "the demo key is for Development");

        var document = JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json"))!;
        var operations = document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!.AsObject());
        string[] shown = [.. configuration["showExtensions"]!.AsArray().Select(extension => (string)extension!)];
        Assert.That(shown, Does.Contain("x-required-scope"));
        foreach (var extension in shown)
            Assert.That(operations.Where(operation => !operation.ContainsKey(extension)), Is.Empty, extension);
    }

    /// <summary>What the page gives to its script.</summary>
    public static JsonNode Configuration(string page) => JsonNode.Parse(ConfigurationLine().Match(page).Groups[1].Value)!;

    [GeneratedRegex("(?:(?:src|href)=|from |@import )[\"'](?<url>[^\"']+)[\"']", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();

    [GeneratedRegex("(?:https?:|wss?:)?//\\w[^\"'\\s]*", RegexOptions.IgnoreCase)]
    private static partial Regex ElsewhereAddress();

    [GeneratedRegex("(?m)^\\s*(\\{.*\\}),\\s*$")]
    private static partial Regex ConfigurationLine();
}
