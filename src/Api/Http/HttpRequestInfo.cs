using Connect.Application.Requests;

namespace Connect.Api.Http;

/// <summary>The HTTP request that a use case was called by.</summary>
internal sealed class HttpRequestInfo(IHttpContextAccessor accessor) : IRequestInfo
{
    // Outside of a request (the start, a worker) the log still gets an ID.
    private string OwnId { get; } = Guid.CreateVersion7().ToString();

    public string RequestId => accessor.HttpContext?.TraceIdentifier ?? OwnId;

    public string Method => accessor.HttpContext?.Request.Method ?? "";

    public string Path => accessor.HttpContext?.Request.Path.ToUriComponent() ?? "";
}
