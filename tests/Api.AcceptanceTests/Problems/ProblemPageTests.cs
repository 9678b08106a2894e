using System.Net;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.Problems;

namespace Connect.Api.AcceptanceTests.Problems;

internal sealed class ProblemPageTests(Engine engine) : AcceptanceTest(engine)
{
    private static IEnumerable<string> Codes => ProblemCatalogue.All.Select(entry => entry.Code);

    [TestCaseSource(nameof(Codes))]
    public async Task Page_OfACode_ExplainsCauseAndRemedy(string code)
    {
        var entry = ProblemCatalogue.Find(code)!;

        var page = (await With(null).Get(entry.Example.Type)).Granted();

        Assert.That(page.Header("Content-Type"), Is.EqualTo("text/html; charset=utf-8"));
        Assert.That(page.Header("Cache-Control"), Is.EqualTo("public, max-age=3600"));
        var text = Text(page.Body);
        string[] parts =
        [
            code, $"{entry.Example.Status} ", entry.Example.Title, entry.Example.Retryable ? "yes, " : "no, ",
            entry.Cause, entry.Remedy, entry.ExampleJson,
        ];
        foreach (var part in parts)
            Assert.That(text, Does.Contain(part.Replace("`", "")));
    }

    [Test]
    public async Task Type_OfAProblem_IsTheAddressOfItsPage()
    {
        var refused = (await Api.Get("/subscriptions/rid_none")).Refused(404, "subscription_not_found");

        var page = (await With(null).Get((string)refused.Json["type"]!)).Granted();

        Assert.That(
            page.Body,
            Does.Contain("<title>subscription_not_found · Connect</title>").And.Contain((string)refused.Json["title"]!));
    }

    [TestCase("/problems/nonsense")]
    [TestCase("/problems/Commitment_Active")]
    [TestCase("/problems/commitment_active/more")]
    public async Task Page_OfAnUnknownCode_IsNotFound(string path) => (await With(null).Get(path)).Refused(404, "route_not_found");

    [Test]
    public async Task Index_LinksToEveryPage()
    {
        var index = (await With(null).Get("/problems")).Granted();

        Assert.That(index.Header("Content-Type"), Is.EqualTo("text/html; charset=utf-8"));
        foreach (var entry in ProblemCatalogue.All)
            Assert.That(index.Body, Does.Contain($"<td>{entry.Example.Status}</td><td><a href=\"{entry.Example.Type}\">"));
    }

    [Test]
    public async Task OpenApiDocument_OmitsTheProblemPages() =>
        Assert.That(
            (await With(null).Get("/openapi/v1.json")).Granted().Json["paths"]!.ToJsonString(),
            Does.Not.Contain("\"/problems\"").And.Not.Contain("/problems/{"));

    [Test]
    public void Text_WithMarkup_IsEscaped()
    {
        var entry = ProblemEntry.Of(
            new HttpProblem("a_code", 400, "A <b> & c."), "A detail with </pre>.", "A cause with <script> & `<i>`.", "A remedy with <a>.");

        var page = ProblemHtml.Page(entry);

        Assert.That(page, Does.Contain("<h1>A &lt;b&gt; &amp; c.</h1>"));
        Assert.That(page, Does.Contain("<p>A cause with &lt;script&gt; &amp; <code>&lt;i&gt;</code>.</p>"));
        Assert.That(page, Does.Contain("<p>A remedy with &lt;a&gt;.</p>").And.Contain("A detail with &lt;/pre&gt;."));
    }

    // What a reader sees.
    private static string Text(string html) =>
        WebUtility.HtmlDecode(html.Replace("<wbr>", "").Replace("<code>", "").Replace("</code>", ""));
}
