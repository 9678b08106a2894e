using Connect.Application.Requests;

namespace Connect.Api.Http;

/// <summary>The HTTP request that called the use case.</summary>
internal sealed class HttpRequestInfo(IHttpContextAccessor accessor) : IRequestInfo
{
    // Outside a request, such as in a worker, the log still gets an ID.
    public string RequestId => accessor.HttpContext?.TraceIdentifier ?? (field ??= Guid.CreateVersion7().ToString());

    public string Method => accessor.HttpContext?.Request.Method ?? "";

    public string Path => accessor.HttpContext?.Request.Path.ToUriComponent() ?? "";
}
