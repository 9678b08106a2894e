using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>One operation of a document.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Path">With its parameters in braces.</param>
/// <param name="Json">As it stands in the document.</param>
/// <param name="Parameters">Its own and those of its path, references followed.</param>
internal sealed record Operation(string Method, string Path, JsonObject Json, IReadOnlyList<JsonObject> Parameters)
{
    public string Id => (string?)Json["operationId"] ?? $"{Method} {Path}";

    public string? Scope => (string?)Json["x-required-scope"];

    public IReadOnlyList<string> ProblemCodes => [.. (Json["x-problem-codes"]?.AsArray() ?? []).Select(code => (string)code!)];

    public JsonObject Responses => Json["responses"]?.AsObject() ?? [];

    /// <summary>How many segments of a sent path without its query are literal in this operation's; null if it is another's.</summary>
    public int? Matches(string path)
    {
        var (sent, template) = (path.Split('/'), Path.Split('/'));
        if (sent.Length != template.Length)
            return null;

        var pairs = sent.Zip(template).ToList();
        return pairs.All(pair => IsParameter(pair.Second) ? pair.First.Length > 0 : pair.First == pair.Second)
            ? pairs.Count(pair => !IsParameter(pair.Second))
            : null;
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
