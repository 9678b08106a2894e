using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Connect.Benchmarks.Hosts;

/// <summary>SHA-256 over method, path, query and canonical body: the same bytes as Connect's, for bodies without numbers.</summary>
internal static class Fingerprint
{
    public static byte[] Of(HttpRequest request, JsonElement body)
    {
        var text = new ArrayBufferWriter<byte>(512);
        text.Write(Encoding.UTF8.GetBytes($"{request.Method}\n{request.Path}\n{request.QueryString}\n"));
        using (var writer = new Utf8JsonWriter(text))
            Write(writer, body);

        return SHA256.HashData(text.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            element.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }
}
