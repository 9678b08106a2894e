using System.Net.Http.Headers;
using System.Text;
using Connect.Api.AcceptanceTests.Contract;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>
/// Sends literal routes and literal JSON, as a front end would; a response that the served document does not allow fails the test.
/// </summary>
internal sealed class ApiClient(HttpClient http, string? apiKey)
{
    public Task<ApiResponse> Get(string path, params (string Name, string Value)[] headers) => Send("GET", path, null, headers);

    public Task<ApiResponse> Post(string path, string json, params (string Name, string Value)[] headers) =>
        Send("POST", path, json, headers);

    public Task<ApiResponse> Put(string path, string json, params (string Name, string Value)[] headers) =>
        Send("PUT", path, json, headers);

    public Task<ApiResponse> Send(string method, string path, string? json, params (string Name, string Value)[] headers) =>
        SendContent(
            method,
            path,
            json is null ? null : new StringContent(json, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json")),
            headers);

    public async Task<ApiResponse> SendContent(
        string method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        if (apiKey is not null)
            request.Headers.Add("X-Api-Key", apiKey);
        foreach (var (name, value) in headers)
            Assert.That(request.Headers.TryAddWithoutValidation(name, value), $"header {name}");

        using var received = await http.SendAsync(request);
        var response = await ApiResponse.From(received);
        var faults = (await ResponseChecker.Of(http)).Faults(method, path, response);
        ReturnedCodes.Add(response);
        Assert.That(faults, Is.Empty, $"{method} {path} returned {response.Status}, which the document does not allow: {response.Body}");
        return response;
    }
}
