using Connect.Api.Binding.Json;
using Connect.Api.Http;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Diagnostics;

namespace Connect.Api.Problems;

/// <summary>Adds a problem to a response that the framework refused with only a status.</summary>
internal static class StatusProblems
{
    public static Task Write(StatusCodeContext context)
    {
        var problems = context.HttpContext.RequestServices.GetRequiredService<ProblemWriter>();
        return Respond(problems, context.HttpContext.Response).ExecuteAsync(context.HttpContext);
    }

    private static ResponseResult Respond(ProblemWriter problems, HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status404NotFound => problems.Respond(HttpProblems.RouteNotFound, "This service has no operation at this path."),
        StatusCodes.Status405MethodNotAllowed =>
            problems.Respond(HttpProblems.MethodNotAllowed, $"The methods of this path are {response.Headers.Allow}."),
        StatusCodes.Status413PayloadTooLarge => problems.Respond(HttpProblems.PayloadTooLarge, "The body is too large."),
        StatusCodes.Status415UnsupportedMediaType => problems.Respond(HttpProblems.UnsupportedMediaType, MediaTypes.Expected),
        >= 500 => problems.Respond(HttpProblems.InternalError, FaultHandler.Detail),
        _ => problems.Respond(ValidationRefusals.ValidationFailed.Because("The request is not valid.")),
    };
}
