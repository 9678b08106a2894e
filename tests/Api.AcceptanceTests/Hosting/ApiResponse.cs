using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>A response as it came over the wire.</summary>
internal sealed record ApiResponse(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body) ?? throw new InvalidOperationException("The body is null.");

    public string? Code => (string?)Json["code"];

    public static async Task<ApiResponse> From(HttpResponseMessage response)
    {
        // As received: HttpClient would reorder the values of some headers.
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, headers, await response.Content.ReadAsStringAsync());
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Asserts that it was granted.</summary>
    public ApiResponse Granted(int status = 200)
    {
        Assert.That(Status, Is.EqualTo(status), Body);
        return this;
    }

    /// <summary>Asserts that it was refused with this status and code, in the form of a problem.</summary>
    public ApiResponse Refused(int status, string code)
    {
        Assert.That((Status, Code), Is.EqualTo((status, code)), Body);
        Assert.That(Header("Content-Type"), Is.EqualTo("application/problem+json"));
        Assert.That((int?)Json["status"], Is.EqualTo(status));
        Assert.That(Header("X-Should-Retry"), Is.EqualTo((bool)Json["retryable"]! ? "true" : "false"));
        // A replayed problem keeps the id of the first request.
        Assert.That((string?)Json["requestId"] == Header("X-Request-Id"), Is.EqualTo(Header("Idempotent-Replayed") is null));
        return this;
    }

    /// <summary>Asserts that it was refused with exactly these pointers.</summary>
    public ApiResponse At(params string[] pointers)
    {
        Assert.That(Json["errors"]!.AsArray().Select(error => (string)error!["pointer"]!), Is.EquivalentTo(pointers), Body);
        return this;
    }
}
