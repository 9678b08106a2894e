using System.Text.RegularExpressions;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>What a reader of the documentation page sees first: a short summary in the side bar, and a sentence next to it.</summary>
internal sealed partial class OperationTextTests(Engine engine) : AcceptanceTest(engine)
{
    private ApiDocument document = null!;

    [SetUp]
    public async Task ReadTheDocument() => document = new((await With(null).Get("/openapi/v1.json")).Granted().Json);

    [Test]
    public void Summary_OfEachOperation_IsTwoToFiveWordsAndUnique()
    {
        var summaries = TextsOf("summary");

        Assert.That(summaries, Is.Not.Empty);
        Assert.That(summaries.Where(summary => !ShortPhrase().IsMatch(summary.Text)), Is.Empty);
        Assert.That(summaries.Select(summary => summary.Text), Is.Unique);
    }

    [Test]
    public void Description_OfEachOperation_IsAWholeSentence()
    {
        var descriptions = TextsOf("description");

        Assert.That(descriptions, Is.Not.Empty);
        Assert.That(descriptions.Where(description => !Sentences().IsMatch(description.Text)), Is.Empty);
    }

    [Test]
    public void Tag_OfEachOperation_IsDescribedAndAddOnsComeFirst()
    {
        var tags = document.Root["tags"]!.AsArray()
            .Select(tag => (Name: (string)tag!["name"]!, Text: (string?)tag["description"] ?? ""))
            .ToList();
        var used = document.Operations.SelectMany(operation => operation.Json["tags"]!.AsArray()).Select(tag => (string)tag!).Distinct();

        Assert.That(used, Is.EquivalentTo(tags.Select(tag => tag.Name)));
        Assert.That(tags.Where(tag => !Sentences().IsMatch(tag.Text)), Is.Empty);
        Assert.That(tags[0].Name, Is.EqualTo("Subscription add-ons"));
    }

    [Test]
    public void Problem_OfEachOperation_LinksToThePageOfEachOfItsCodes()
    {
        foreach (var operation in document.Operations)
        {
            var links = Link().Matches((string)operation.Responses["default"]!["description"]!);

            Assert.That(operation.ProblemCodes, Is.Not.Empty);
            var expected = operation.ProblemCodes.Select(code => $"[{code}](/problems/{code})");
            Assert.That(links.Select(link => link.Value), Is.EqualTo(expected), operation.Id);
        }
    }

    private List<(string Id, string Text)> TextsOf(string member) =>
        [.. document.Operations.Select(operation => (operation.Id, Text: (string?)operation.Json[member] ?? ""))];

    [GeneratedRegex(@"\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("^[A-Z][a-z]+( ([a-z-]+|SIM)){1,4}\\z")]
    private static partial Regex ShortPhrase();

    [GeneratedRegex("^[A-Z].* .*\\.\\z")]
    private static partial Regex Sentences();
}
