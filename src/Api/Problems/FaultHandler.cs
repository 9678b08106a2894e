using System.Data.Common;
using Connect.Application.Idempotency;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Secrets;
using Microsoft.AspNetCore.Diagnostics;

namespace Connect.Api.Problems;

/// <summary>Answers where our code threw: the caller learns the request id, the log learns where; neither learns the values.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    public const string Detail = "Tell the operator of this service the requestId: the log says where. " + Unknown;
    public const string Busy = "The database is busy. " + Unknown;
    public const string OutOfReach = "The database cannot be reached. " + Unknown;
    public const string KeysChanged = "The stored response of this Idempotency-Key cannot be read: "
        + "the service's Data Protection keys are not those that it was stored under. "
        + "What the first request with this key did stands, and it was not done again. Tell the operator of this service to restore the key ring.";
    private const string TooSlow = "The body arrived too slowly: the service stopped waiting for the rest of it.";
    private const string BrokenOff = "The body broke off, or its chunks are not framed as HTTP says: it could not be read to its end.";
    private const string Unknown = "If it was to change something, send it again with the same Idempotency-Key: it is done once.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The caller has gone, and with it the question; any other fault is ours, whoever is still there.
        if (httpContext.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
            return true;

        var (code, detail) = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (HttpProblems.PayloadTooLarge, "The body is too large."),
            BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => (HttpProblems.MalformedJson, TooSlow),
            BadHttpRequestException => (HttpProblems.MalformedJson, BrokenOff),
            StoredResponseUnreadableException => (HttpProblems.InternalError, KeysChanged),
            _ when DatabaseFaults.IsBusy(exception) => (HttpProblems.Overloaded, Busy),
            _ when DatabaseFaults.IsOutOfReach(exception) => (HttpProblems.Unavailable, OutOfReach),
            _ => (HttpProblems.InternalError, Detail),
        };

        if (exception is StoredResponseUnreadableException)
            Unreadable(httpContext.TraceIdentifier, KeyRing.Setting);
        else if (code.Status >= StatusCodes.Status500InternalServerError)
            Fault(httpContext.TraceIdentifier, Chain(exception), exception.StackTrace);

        var problems = httpContext.RequestServices.GetRequiredService<ProblemWriter>();
        await problems.Respond(code, detail).ExecuteAsync(httpContext);
        return true;
    }

    // Messages of databases and parsers carry values; types and places do not.
    private static string Chain(Exception exception) =>
        exception.GetType().FullName + (exception is DbException ? $" {DatabaseFaults.NumberOf(exception)}" : "") + (exception.InnerException is { } inner ? $" <- {Chain(inner)}" : "");

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed: {Exceptions}\n{StackTrace}")]
    private partial void Fault(string requestId, string exceptions, string? stackTrace);

    [LoggerMessage(LogLevel.Error, "Request {RequestId}: the stored response of its Idempotency-Key cannot be read, "
        + "as the Data Protection keys are not those that it was stored under. Nothing was done again. Restore the key ring in the folder of {Setting}; all servers on one database must share it.")]
    private partial void Unreadable(string requestId, string setting);
}
