using System.Diagnostics;
using Connect.Application.Answers;
using Connect.Application.Calls;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Connect.Application.Pipeline;

/// <summary>One line per operation: its name, what became of it, how long it took; never what was in it.</summary>
internal sealed partial class LogBehaviour<TOperation>(ICall call, ILogger<LogBehaviour<TOperation>> log) : IPipelineBehavior<TOperation, Answer>
    where TOperation : notnull
{
    public async Task<Answer> Handle(TOperation request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "fault";
        try
        {
            var answer = await next();
            outcome = answer.IsReplay ? $"{answer.Outcome} (replayed)" : answer.Outcome;
            return answer;
        }
        finally
        {
            Done(typeof(TOperation).Name, outcome, Stopwatch.GetElapsedTime(started).TotalMilliseconds, call.RequestId);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Operation}: {Outcome} in {Milliseconds:0.0} ms, request {RequestId}")]
    private partial void Done(string operation, string outcome, double milliseconds, string requestId);
}
