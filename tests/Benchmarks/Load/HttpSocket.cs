using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Connect.Benchmarks.Load;

/// <summary>One connection that stays open: sends a request and reads its response, which must be 200 with a length.</summary>
internal sealed class HttpSocket : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    public async Task Open(Uri url) => await socket.ConnectAsync(IPAddress.Parse(url.Host), url.Port);

    /// <summary>Throws unless the response is the expected one.</summary>
    public async ValueTask Exchange(ReadOnlyMemory<byte> request, bool isReplay)
    {
        await socket.SendAsync(request);
        var (filled, headers, length) = (0, -1, int.MaxValue);
        while (filled < length)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(filled));
            filled += received > 0 ? received : throw new IOException("The server closed the connection.");
            if (headers < 0 && (headers = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) > 0)
                length = headers + 4 + LengthOfBody(buffer.AsSpan(0, headers));
        }

        var head = buffer.AsSpan(0, headers);
        if (!head.StartsWith("HTTP/1.1 200 "u8) || (head.IndexOf("Idempotent-Replayed: true"u8) > 0) != isReplay)
            throw new InvalidOperationException($"Not the expected response:\n{Encoding.UTF8.GetString(buffer, 0, filled)}");
    }

    public void Dispose() => socket.Dispose();

    private static int LengthOfBody(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var start = head.IndexOf(name);
        if (start < 0)
            throw new InvalidOperationException($"A response without a length:\n{Encoding.UTF8.GetString(head)}");

        var length = 0;
        for (var at = start + name.Length; at < head.Length && head[at] is >= (byte)'0' and <= (byte)'9'; at++)
            length = (length * 10) + head[at] - '0';

        return length;
    }
}
