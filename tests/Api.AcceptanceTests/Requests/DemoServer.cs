using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Requests;

/// <summary>The program in Development on a new database, to which .http files are sent.</summary>
internal sealed class DemoServer : IAsyncDisposable
{
    private readonly ConnectProcess process;
    private readonly HttpClient http;

    private DemoServer(ConnectProcess process, Uri address) => (this.process, http) = (process, new HttpClient { BaseAddress = address });

    public static async Task<DemoServer> Start()
    {
        var (process, address) = await ConnectProcess.Serve("Development", $"Data Source={Path.Combine(Scratch.NewFolder(), "connect.db")}");
        return new(process, address);
    }

    public Task<string> Get(string path) => http.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Sends all requests of the files, and says where an answer is not the one that the file promises.</summary>
    public async Task<IReadOnlyList<string>> Differences(IEnumerable<string> files)
    {
        var differences = new List<string>();
        foreach (var file in files)
        {
            foreach (var request in RequestFile.Parse(await File.ReadAllTextAsync(file), ("host", http.BaseAddress!.ToString().TrimEnd('/'))))
            {
                var (status, code, body) = await Send(request);
                if ((status, code) != (request.Status, request.Code))
                    differences.Add($"{Path.GetFileName(file)}, {request.Title}: {request.Status} {request.Code} expected, but got {status} {code}: {body}");
            }
        }

        return differences;
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return process.DisposeAsync();
    }

    private async Task<(int Status, string? Code, string Body)> Send(FileRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Url);
        message.Content = request.Body is { } text ? new StringContent(text, MediaTypeHeaderValue.Parse("application/json")) : null;
        foreach (var (name, value) in request.Headers)
        {
            if (name == "Content-Type")
                message.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else
                Assert.That(message.Headers.TryAddWithoutValidation(name, value), $"{request.Title}: header {name}");
        }

        using var response = await http.SendAsync(message);
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, response.IsSuccessStatusCode ? null : (string?)JsonNode.Parse(body)!["code"], body);
    }
}
