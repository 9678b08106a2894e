using System.Net.Http.Headers;
using System.Text;
using Connect.Api.AcceptanceTests.Contract;
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
        var (process, address) = await ConnectProcess.Serve(
            "Development", $"Data Source={Path.Combine(Scratch.NewFolder(), "connect.db")}");
        return new(process, address);
    }

    public Task<string> Get(string path) => http.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>
    /// Sends all requests of the files, and reports each response that differs from the one in the file or that the document
    /// does not allow.
    /// </summary>
    public async Task<IReadOnlyList<string>> Differences(IEnumerable<string> files)
    {
        var (differences, checker) = (new List<string>(), await ResponseChecker.Of(http));
        foreach (var file in files)
        {
            var host = http.BaseAddress!.ToString().TrimEnd('/');
            foreach (var request in RequestFile.Parse(await File.ReadAllTextAsync(file), ("host", host)))
            {
                var response = await Send(request);
                var code = response.Status < 400 ? null : response.Code;
                string[] faults =
                [
                    .. (response.Status, code) == (request.Status, request.Code)
                        ? []
                        : new[] { $"{request.Status} {request.Code} expected, but got {response.Status} {code}" },
                    .. checker.Faults(request.Method, new Uri(request.Url).PathAndQuery, response),
                ];
                differences.AddRange(faults.Select(fault => $"{Path.GetFileName(file)}, {request.Title}: {fault}: {response.Body}"));
            }
        }

        return differences;
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return process.DisposeAsync();
    }

    /// <summary>Sends exactly what the file says.</summary>
    private async Task<ApiResponse> Send(FileRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Url);
        message.Content = request.Body is { } text ? new ByteArrayContent(Encoding.UTF8.GetBytes(text)) : null;
        foreach (var (name, value) in request.Headers)
        {
            if (name == RequestFile.ContentType)
                message.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else
                Assert.That(message.Headers.TryAddWithoutValidation(name, value), $"{request.Title}: header {name}");
        }

        using var response = await http.SendAsync(message);
        return await ApiResponse.From(response);
    }
}
