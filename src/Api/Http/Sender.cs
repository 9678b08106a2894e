using Connect.Api.Binding;
using Connect.Application.Messaging;

namespace Connect.Api.Http;

/// <summary>Sends an operation and gives its answer to the response.</summary>
internal sealed class Sender(Dispatcher dispatcher)
{
    public async Task<IResult> Send<TAnswer>(IOperation<TAnswer> operation, CancellationToken cancellationToken) =>
        new AnswerResult(await dispatcher.Send(operation, cancellationToken));

    public async Task<IResult> Send<TAnswer>(IQuery<TAnswer> query, IfNoneMatchParameter ifNoneMatch, CancellationToken cancellationToken)
    {
        var answer = await dispatcher.Send(query, cancellationToken);
        return ifNoneMatch.Has(answer) ? new NotModifiedResult(answer.About!) : new AnswerResult(answer);
    }
}
