using Connect.Application.Outcomes;
using Connect.Application.Requests;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Connect.Application.Pipeline;

/// <summary>Logs one line per use case: its name, outcome and duration, never its content.</summary>
internal sealed partial class LogBehaviour<TUseCase, T>(IRequestInfo caller, TimeProvider time, ILogger<LogBehaviour<TUseCase, T>> log)
    : IPipelineBehavior<TUseCase, Outcome<T>>
    where TUseCase : notnull
    where T : notnull
{
    public async Task<Outcome<T>> Handle(TUseCase request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next)
    {
        var started = time.GetTimestamp();
        var code = "fault";
        try
        {
            var outcome = await next();
            code = outcome is Outcome<T>.Replayed ? $"{outcome.Code} (replayed)" : outcome.Code;
            return outcome;
        }
        finally
        {
            Done(typeof(TUseCase).Name, code, time.GetElapsedTime(started).TotalMilliseconds, caller.RequestId);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Operation}: {Outcome} in {Milliseconds:0.0} ms, request {RequestId}")]
    private partial void Done(string operation, string outcome, double milliseconds, string requestId);
}
