using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>
/// An OpenAPI document, read by its meaning: references are followed, allOf is merged, and each operation gets the parameters
/// of its path.
/// </summary>
internal sealed class ApiDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch", "head", "options"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public ApiDocument(JsonNode root)
    {
        Root = root;
        Operations = [.. Read()];
    }

    public JsonNode Root { get; }

    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The operation that a request is for; a literal segment goes before a parameter.</summary>
    public Operation? Find(string method, string path)
    {
        var plain = path.Split('?')[0].TrimEnd('/');
        return Operations.Where(operation => operation.Method == method && operation.Matches(plain) is not null)
            .MaxBy(operation => operation.Matches(plain));
    }

    /// <summary>The node without references and allOf: all that they say, merged.</summary>
    public JsonObject Resolve(JsonNode node)
    {
        var merged = new JsonObject();
        if ((string?)node["$ref"] is { } reference)
            Merge(Resolve(At(reference)), merged);

        foreach (var part in node["allOf"]?.AsArray() ?? [])
            Merge(Resolve(part!), merged);

        Merge(node.AsObject(), merged);
        merged.Remove("$ref");
        merged.Remove("allOf");
        return merged;
    }

    /// <summary>What a reference within the document leads to.</summary>
    public JsonNode At(string reference) => reference.Split('/')[1..].Aggregate(
        Root,
        (node, name) => node[name.Replace("~1", "/").Replace("~0", "~")]
            ?? throw new InvalidOperationException($"{reference} leads nowhere."));

    /// <summary>A part of a document or a value, as text for a message.</summary>
    public static string Text(JsonNode? value, string absent) => value?.ToJsonString(Readable) ?? absent;

    private static void Merge(JsonObject from, JsonObject into)
    {
        foreach (var (name, value) in from)
        {
            if (name == "required" && value is JsonArray more && into[name] is JsonArray names)
                into[name] = new JsonArray([.. names.Concat(more).Select(member => (string)member!).Distinct()]);
            else if (name == "properties" && value is JsonObject members && into[name] is JsonObject known)
                Merge(members, known);
            else
                into[name] = value?.DeepClone();
        }
    }

    private IEnumerable<Operation> Read() =>
        from path in Root["paths"]?.AsObject() ?? []
        from entry in path.Value!.AsObject()
        where Methods.Contains(entry.Key)
        let shared = path.Value["parameters"]?.AsArray() ?? []
        let own = entry.Value["parameters"]?.AsArray() ?? []
        let parameters = shared.Concat(own).Select(parameter => Resolve(parameter!)).ToList()
        select new Operation(entry.Key.ToUpperInvariant(), path.Key, entry.Value.AsObject(), parameters);
}
