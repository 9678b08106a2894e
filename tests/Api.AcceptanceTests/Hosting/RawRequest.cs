using System.Net.Sockets;
using System.Text;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>A request that a test writes byte by byte, on a separate connection, so that no HTTP client buffers or corrects it.</summary>
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
