using Connect.Application.Outcomes;

namespace Connect.Api.Http;

/// <summary>A 304: the caller already has the current version.</summary>
internal sealed class NotModifiedResult(SubscriptionVersion about) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        httpContext.Response.Headers.ETag = ResponseResult.ETagOf(about);
        return Task.CompletedTask;
    }
}
