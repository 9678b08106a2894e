using Connect.Api.Http;
using Connect.Infrastructure.Persistence;
using Microsoft.AspNetCore.Diagnostics;

namespace Connect.Api.Problems;

/// <summary>Answers where our code threw: the caller learns the request id, the log learns where; neither learns the values.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    public const string Detail = "Nothing was changed. Tell the operator of this service the requestId; the log has the rest.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
            return true;

        var (code, detail) = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (HttpProblems.PayloadTooLarge, "The body is too large."),
            BadHttpRequestException => (HttpProblems.MalformedJson, "The body could not be read to its end."),
            _ when DatabaseFaults.IsBusy(exception) => (HttpProblems.Overloaded, "The database is busy. Nothing was changed."),
            _ when DatabaseFaults.IsOutOfReach(exception) => (HttpProblems.Unavailable, "The database cannot be reached. Nothing was changed."),
            _ => (HttpProblems.InternalError, Detail),
        };

        if (code.Status >= StatusCodes.Status500InternalServerError)
            Fault(httpContext.TraceIdentifier, Chain(exception), exception.StackTrace);

        var problems = httpContext.RequestServices.GetRequiredService<ProblemWriter>();
        await new AnswerResult(problems.Write(code, detail)).ExecuteAsync(httpContext);
        return true;
    }

    // Messages of databases and parsers carry values; types and places do not.
    private static string Chain(Exception exception) =>
        exception.GetType().FullName + (exception.InnerException is { } inner ? $" <- {Chain(inner)}" : "");

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed: {Exceptions}\n{StackTrace}")]
    private partial void Fault(string requestId, string exceptions, string? stackTrace);
}
