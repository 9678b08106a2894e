using System.Globalization;
using System.Text.RegularExpressions;

namespace Connect.Api.AcceptanceTests.Requests;

/// <summary>A request of an .http file, with the response that the file documents.</summary>
internal sealed record FileRequest(
    string Title,
    string Method,
    string Url,
    IReadOnlyList<(string Name, string Value)> Headers,
    string? Body,
    int Status,
    string? Code);

/// <summary>Reads .http files as far as Visual Studio, Rider and the REST client of VS Code agree on them.</summary>
internal static partial class RequestFile
{
    public const string ContentType = "Content-Type";

    public static string[] All => [.. Directory.GetFiles(Repository.PathOf("docs/requests"), "*.http").Order(StringComparer.Ordinal)];

    /// <summary>The requests of a file, in their order; <paramref name="values"/> replace its own variables of these names.</summary>
    public static IReadOnlyList<FileRequest> Parse(string text, params (string Name, string Value)[] values)
    {
        var parts = Separator().Split(text.ReplaceLineEndings("\n"));
        var variables = Variable().Matches(parts[0])
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
        foreach (var (name, value) in values)
            variables[name] = value;

        return [.. parts.Skip(1).Select(part => Request(part, variables))];
    }

    private static FileRequest Request(string part, Dictionary<string, string> variables)
    {
        var lines = part.Split('\n');
        var title = lines[0].Trim();
        if (title.Length == 0)
            throw new FormatException("A request has no sentence as its name: write it behind ###.");

        var request = lines.Skip(1).SkipWhile(line => line.Trim().Length == 0 || line.StartsWith('#'))
            .Select(line => Fill(line, variables, title)).ToList();
        var expected = Expectation().Matches(part) is [var only]
            ? only
            : throw new FormatException($"'{title}' needs one line like # expect: 200 or # expect: 409 addon_ambiguous.");
        var first = RequestLine().Match(request.FirstOrDefault() ?? "");
        if (!first.Success)
            throw new FormatException($"'{title}' has no line like GET {{{{host}}}}/events.");

        var headers = request.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToList();
        if (headers.Find(header => header.Length < 2) is { } odd)
            throw new FormatException($"'{title}' has a header that is none: {odd[0]}");

        var body = string.Join('\n', request.Skip(1 + headers.Count)).Trim();
        if (body.Length > 0 && !headers.Exists(header => header[0] == ContentType))
            throw new FormatException($"'{title}' has a body without a {ContentType}.");

        return new(
            title,
            first.Groups["method"].Value,
            first.Groups["url"].Value,
            [.. headers.Select(header => (header[0], header[1]))],
            body.Length == 0 ? null : body,
            int.Parse(expected.Groups["status"].Value, CultureInfo.InvariantCulture),
            expected.Groups["code"] is { Success: true } code ? code.Value : null);
    }

    private static string Fill(string line, Dictionary<string, string> variables, string title) => Placeholder().Replace(
        line.TrimEnd(),
        match => variables.GetValueOrDefault(match.Groups["name"].Value)
            ?? throw new FormatException($"'{title}' uses {match.Value}, which the file does not set."));

    [GeneratedRegex("(?m)^###")]
    private static partial Regex Separator();

    [GeneratedRegex("(?m)^@(?<name>\\w+) *= *(?<value>.*?) *$")]
    private static partial Regex Variable();

    [GeneratedRegex("\\{\\{(?<name>.*?)\\}\\}")]
    private static partial Regex Placeholder();

    // A refusal is expected with its code; what is granted has none.
    [GeneratedRegex("(?m)^# expect: (?<status>2\\d\\d|[45]\\d\\d(?= \\w))(?: (?<code>[a-z_]+))?$")]
    private static partial Regex Expectation();

    [GeneratedRegex("^(?<method>[A-Z]+) (?<url>http\\S+)$")]
    private static partial Regex RequestLine();
}
