using Connect.Api.Binding.Headers;
using Connect.Api.Problems;
using Connect.Application.Idempotency;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;

namespace Connect.Api.Http;

/// <summary>Sends a use case and converts its outcome to a response: the stored bytes if there are any, otherwise rendered now.</summary>
internal sealed class Sender(Dispatcher dispatcher, ResponseRenderer renderer, IHttpContextAccessor accessor)
{
    public async Task<IResult> Send<T>(IUseCase<T> useCase, CancellationToken cancellationToken)
        where T : notnull
    {
        var idempotent = accessor.HttpContext!.Features.Get<IdempotentRequest>();
        return ToResult(await dispatcher.Send(useCase, idempotent, cancellationToken));
    }

    public async Task<IResult> Send<T>(IQuery<T> query, IfNoneMatchParameter ifNoneMatch, CancellationToken cancellationToken)
        where T : notnull
    {
        var outcome = await dispatcher.Send(query, idempotent: null, cancellationToken);
        return outcome is Outcome<T>.Granted { Reply.About: { } about } && ifNoneMatch.Has(about)
            ? new NotModifiedResult(about)
            : ToResult(outcome);
    }

    private ResponseResult ToResult<T>(Outcome<T> outcome)
        where T : notnull => new(outcome.Stored ?? renderer.Render(outcome))
        {
            RetryAfter = outcome.Refusal?.Code.IsRetryable == true ? ProblemWriter.RetryAfter : null,
            IsReplay = outcome is Outcome<T>.Replayed,
            IsStale = outcome is Outcome<T>.Replayed { IsStale: true },
        };
}
