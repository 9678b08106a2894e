using System.Data.Common;
using Connect.Application.Idempotency;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Secrets;
using Microsoft.AspNetCore.Diagnostics;

namespace Connect.Api.Problems;

/// <summary>Responds to exceptions. The caller gets the request ID and the log gets the stack trace, both without values.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    public const string Detail = "Report this requestId to the service operator; it identifies the log entry. " + Unknown;
    public const string Busy = "The database is busy. " + Unknown;
    public const string OutOfReach = "The database cannot be reached. " + Unknown;
    public const string KeysChanged = "The stored response of this Idempotency-Key cannot be read, "
        + "because the service no longer has the Data Protection key that encrypted it. "
        + "The effect of the first request with this key stands, and it was not repeated. "
        + "Ask the service operator to restore the key ring.";
    private const string TooLarge = "The body is too large.";
    private const string TooSlow = "The body arrived too slowly; the service stopped waiting for the rest of it.";
    private const string Incomplete = "The body ended too early, or its chunks are not valid HTTP.";
    private const string Unknown = "If the request changes something, send it again with the same Idempotency-Key: it takes effect once.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The client has disconnected, so it cannot get a response. Every other exception is reported.
        if (httpContext.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
            return true;

        var (problem, detail) = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (HttpProblems.PayloadTooLarge, TooLarge),
            BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => (HttpProblems.MalformedJson, TooSlow),
            BadHttpRequestException => (HttpProblems.MalformedJson, Incomplete),
            StoredResponseUnreadableException => (HttpProblems.InternalError, KeysChanged),
            _ when DatabaseFaults.IsBusy(exception) => (HttpProblems.Overloaded, Busy),
            _ when DatabaseFaults.IsOutOfReach(exception) => (HttpProblems.Unavailable, OutOfReach),
            _ => (HttpProblems.InternalError, Detail),
        };

        if (exception is StoredResponseUnreadableException)
            Unreadable(httpContext.TraceIdentifier, KeyRing.Setting);
        else if (problem.Status >= StatusCodes.Status500InternalServerError)
            Fault(httpContext.TraceIdentifier, Chain(exception), exception.StackTrace);

        var problems = httpContext.RequestServices.GetRequiredService<ProblemWriter>();
        await problems.Respond(problem, detail).ExecuteAsync(httpContext);
        return true;
    }

    // Messages of databases and parsers contain values; types and stack traces do not.
    private static string Chain(Exception exception) =>
        exception.GetType().FullName
        + (exception is DbException ? $" {DatabaseFaults.NumberOf(exception)}" : "")
        + (exception.InnerException is { } inner ? $" <- {Chain(inner)}" : "");

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed: {Exceptions}\n{StackTrace}")]
    private partial void Fault(string requestId, string exceptions, string? stackTrace);

    [LoggerMessage(LogLevel.Error, "Request {RequestId}: the stored response of its Idempotency-Key cannot be read, "
        + "because the key ring does not contain the Data Protection key that encrypted it. The request was not processed again. "
        + "Restore the key ring in the folder of {Setting}; all servers with the same database must share it.")]
    private partial void Unreadable(string requestId, string setting);
}
