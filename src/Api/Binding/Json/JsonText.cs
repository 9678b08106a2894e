using System.Text.Json;
using System.Text.Unicode;

namespace Connect.Api.Binding.Json;

/// <summary>A body that is well-formed JSON, with only valid strings.</summary>
internal sealed class JsonText
{
    private const int MaxDepth = 64;

    private JsonText(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    /// <summary>Parses the body of a request. If it cannot be parsed, Fault is a sentence that says why.</summary>
    public static (JsonText? Text, string? Fault) Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return (null, "The body is empty; a JSON object is expected.");

        if (bytes.Span.StartsWith("\uFEFF"u8))
            return (null, "The body begins with a byte order mark (EF BB BF); send it without.");

        return Parse(bytes, "body", fault => $"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}");
    }

    /// <summary>Parses a line of a file. If it cannot be parsed, Fault is a sentence that says why.</summary>
    public static (JsonText? Text, string? Fault) ParseLine(ReadOnlyMemory<byte> bytes) =>
        Parse(bytes, "line", fault => $"byte {fault.BytePositionInLine + 1}");

    private static (JsonText? Text, string? Fault) Parse(
        ReadOnlyMemory<byte> bytes, string what, Func<JsonException, string> placeOf)
    {
        if (!Utf8.IsValid(bytes.Span))
            return (null, $"The {what} is not UTF-8.");

        try
        {
            var root = JsonElement.Parse(bytes.Span, new JsonDocumentOptions { MaxDepth = MaxDepth });

            // UTF-8 cannot have half of a surrogate pair, so only an escape can.
            return bytes.Span.IndexOf("\\u"u8) < 0 || EveryStringIsText(root)
                ? (new(root), null)
                : (null, $"The {what} contains a string with half of a surrogate pair (\\uD800 to \\uDFFF).");
        }
        catch (JsonException fault)
        {
            return (null, $"The {what} is not JSON from {placeOf(fault)} on, or nests more than {MaxDepth} levels.");
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
