using System.Text.Json;
using System.Text.Unicode;

namespace Connect.Api.Binding.Json;

/// <summary>A body that is well-formed JSON, with only valid strings.</summary>
internal sealed class JsonText
{
    private const int MaxDepth = 64;

    private JsonText(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    /// <summary>Parses the body. If it cannot be parsed, Fault is a sentence that says why.</summary>
    public static (JsonText? Text, string? Fault) Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return (null, "The body is empty; a JSON object is expected.");

        if (!Utf8.IsValid(bytes.Span))
            return (null, "The body is not UTF-8.");

        if (bytes.Span.StartsWith("\uFEFF"u8))
            return (null, "The body begins with a byte order mark (EF BB BF); send it without.");

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var root = document.RootElement.Clone();
            return EveryStringIsText(root)
                ? (new(root), null)
                : (null, "The body contains a string with half of a surrogate pair (\\uD800 to \\uDFFF).");
        }
        catch (JsonException fault)
        {
            var place = $"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}";
            return (null, $"The body is not JSON from {place} on, or nests more than {MaxDepth} levels.");
        }
    }

    private static bool EveryStringIsText(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Array => element.EnumerateArray().All(EveryStringIsText),
                JsonValueKind.Object => element.EnumerateObject().All(member => member.Name is not null && EveryStringIsText(member.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
