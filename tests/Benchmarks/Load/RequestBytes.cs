using System.Globalization;
using System.Text;
using Connect.Benchmarks.Data;

namespace Connect.Benchmarks.Load;

/// <summary>A request as bytes that are made once; only what differs from request to request is written again, in place.</summary>
internal sealed class RequestBytes
{
    private const string IdMark = "@@@@@@@@-@@@@-@@@@-@@@@-@@@@@@@@@@@@",
        KeyMark = "########-####-####-####-############",
        DateMark = "yyyy-mm-dd";

    private readonly byte[] bytes;
    private readonly int id, key, date;

    private RequestBytes(string text)
    {
        bytes = Encoding.ASCII.GetBytes(text);
        (id, key, date) = (At(IdMark), At(KeyMark), At(DateMark));

        int At(string mark) => text.IndexOf(mark, StringComparison.Ordinal);
    }

    public ReadOnlyMemory<byte> Bytes => bytes;

    public static RequestBytes Read(string apiKey) =>
        new($"GET /subscriptions/{IdMark} HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: {apiKey}\r\n\r\n");

    public static RequestBytes Cancel(string apiKey)
    {
        var body = $$"""{"productOfferingId":"{{Example.AddOnOffering}}","scheduledAt":"{{DateMark}}","reason":"No longer needed"}""";
        return new(
            $"POST /subscriptions/{IdMark}/addons/cancel HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: {apiKey}\r\n"
            + $"Idempotency-Key: {KeyMark}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    public RequestBytes About(Guid subscriptionId)
    {
        subscriptionId.TryFormat(bytes.AsSpan(id), out _);
        return this;
    }

    public RequestBytes With(Guid idempotencyKey, DateOnly scheduledOn)
    {
        idempotencyKey.TryFormat(bytes.AsSpan(key), out _);
        scheduledOn.TryFormat(bytes.AsSpan(date), out _, "o", CultureInfo.InvariantCulture);
        return this;
    }
}
