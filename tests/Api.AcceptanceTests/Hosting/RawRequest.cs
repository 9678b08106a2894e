using System.Net.Sockets;
using System.Text;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>A request whose every byte is the test's own, over a connection of its own: no client in between buffers or mends it.</summary>
internal static class RawRequest
{
    /// <summary>Sends it and gives all that comes back until the server closes the connection.</summary>
    public static async Task<string> Send(Uri server, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Host, server.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));

        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
