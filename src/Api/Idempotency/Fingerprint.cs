using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Connect.Api.Binding.Json;

namespace Connect.Api.Idempotency;

/// <summary>
/// Two requests are the same if method, path, query and body have the same meaning (ADR 0008). Escapes, the order of
/// parameters and members, white space, and the spelling of a number that a decimal represents exactly do not count.
/// </summary>
internal static class Fingerprint
{
    public static byte[] Of(HttpRequest request, JsonText? body)
    {
        var text = new ArrayBufferWriter<byte>();
        text.Write(Encoding.UTF8.GetBytes($"{request.Method}\n{request.Path.ToUriComponent()}\n{Canonical(request.Query)}\n"));
        if (body is not null)
        {
            using var writer = new Utf8JsonWriter(text);
            WriteCanonical(writer, body.Root);
        }

        return SHA256.HashData(text.WrittenSpan);
    }

    private static QueryString Canonical(IQueryCollection query) => QueryString.Create(
        from parameter in query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
        from value in parameter.Value
        select KeyValuePair.Create(parameter.Key, value));

    private static void WriteCanonical(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteCanonical(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    WriteCanonical(writer, item);

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number when ExactNumber.TryCanonical(element, out var number):
                writer.WriteRawValue(number);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
