using Connect.Application.Validation;
using Microsoft.AspNetCore.Diagnostics;

namespace Connect.Api.Problems;

/// <summary>Turns what the framework refuses with a bare status into a problem.</summary>
internal static class StatusProblems
{
    public static Task Write(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var (code, detail) = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => (HttpProblems.RouteNotFound, "No operation has this path."),
            StatusCodes.Status405MethodNotAllowed => (HttpProblems.MethodNotAllowed, $"This path takes {http.Response.Headers.Allow}."),
            StatusCodes.Status413PayloadTooLarge => (HttpProblems.PayloadTooLarge, "The body is too large."),
            StatusCodes.Status415UnsupportedMediaType => (HttpProblems.UnsupportedMediaType, "Send the body as application/json."),
            >= 500 => (HttpProblems.InternalError, FaultHandler.Detail),
            _ => (ValidationFailed.RefusalCode, "The request cannot be taken as it is."),
        };
        return http.RequestServices.GetRequiredService<ProblemWriter>().Respond(code, detail).ExecuteAsync(http);
    }
}
