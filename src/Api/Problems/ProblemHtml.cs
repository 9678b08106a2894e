using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Connect.Api.Problems;

/// <summary>The catalogue as HTML pages, which load nothing from other servers.</summary>
internal static partial class ProblemHtml
{
    private const string Style = """
        :root {
          color-scheme: light dark;
          --text: #1c2430; --quiet: #596575; --line: #d9dfe7; --back: #fff; --raised: #f3f5f8; --link: #0b5cad;
        }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e4e8ee; --quiet: #9aa6b5; --line: #323b47; --back: #14181e; --raised: #1d232b; --link: #7db7f5; }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; max-width: 48rem; padding: 1.25rem 1.25rem 3rem;
          background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif;
        }
        nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding-bottom: .9rem; border-bottom: 1px solid var(--line); }
        a { color: var(--link); }
        h1 { margin: 1.75rem 0 .75rem; font-size: 1.75rem; line-height: 1.25; }
        h2 { margin: 1.75rem 0 .4rem; font-size: 1.1rem; }
        p { margin: 0 0 .75rem; }
        code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .9em; }
        p code { padding: .1em .3em; border-radius: 4px; background: var(--raised); overflow-wrap: anywhere; }
        pre {
          margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised);
          line-height: 1.5; font-size: .85em; white-space: pre-wrap; overflow-wrap: anywhere;
        }
        dl {
          display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem;
          margin: 1.25rem 0 0; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: 8px;
        }
        dt, th { color: var(--quiet); font-weight: 400; }
        dd { margin: 0; }
        table { width: 100%; margin-top: 1.25rem; border-collapse: collapse; }
        th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        @media (max-width: 36rem) {
          thead { display: none; }
          tr { display: grid; grid-template-columns: 3.25rem 1fr; padding: .5rem 0; border-bottom: 1px solid var(--line); }
          td { padding: 0; border: 0; }
          td:last-child { grid-column: 2; }
        }
        """;

    public static string Page(ProblemEntry entry) => Document(entry.Code, $"""
        <h1>{Encode(entry.Example.Title)}</h1>
        <dl>
        <dt>Code</dt><dd>{Breakable(entry.Code)}</dd>
        <dt>Status</dt><dd>{entry.Example.Status} {Encode(ReasonPhrases.GetReasonPhrase(entry.Example.Status))}</dd>
        <dt>Retryable</dt><dd>{Encode(entry.Retry)}</dd>
        </dl>
        <h2>Why it happens</h2>
        <p>{Marked(entry.Cause)}</p>
        <h2>What to do</h2>
        <p>{Marked(entry.Remedy)}</p>
        <h2>Example</h2>
        <pre>{Encode(entry.ExampleJson)}</pre>
        """);

    /// <summary>The page that links to the pages of all codes.</summary>
    public static string Index(IEnumerable<ProblemEntry> entries) => Document("Problem codes", $"""
        <h1>Problem codes</h1>
        <p>Every problem that Connect returns has one of these codes in its member <code>code</code>.
        Each links to the page that explains it.</p>
        <table>
        <thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">Title</th></tr></thead>
        <tbody>
        {string.Join('\n', entries.Select(entry => Row(entry.Example)))}
        </tbody>
        </table>
        """);

    private static string Row(Problem problem) =>
        $"""<tr><td>{problem.Status}</td><td><a href="{problem.Type}">{Breakable(problem.Code)}</a></td>"""
        + $"""<td>{Encode(problem.Title)}</td></tr>""";

    private static string Document(string title, string main) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(title)} · Connect</title>
        <link rel="icon" href="data:,">
        <style>
        {Style}
        </style>
        </head>
        <body>
        <nav><a href="{ProblemPages.Path}">All problem codes</a><a href="/docs">API documentation</a></nav>
        <main>
        {main}
        </main>
        </body>
        </html>

        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Marked(string text) => Marks().Replace(Encode(text), "<code>$1</code>");

    // On a phone a long code breaks after an underscore, and nowhere else.
    private static string Breakable(string code) => $"<code>{Encode(code).Replace("_", "_<wbr>", StringComparison.Ordinal)}</code>";

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
