using Connect.Application.Messaging;

namespace Connect.Api.Http;

/// <summary>Sends an operation and gives its answer to the response.</summary>
internal sealed class Sender(Dispatcher dispatcher)
{
    public async Task<IResult> Send<TAnswer>(IOperation<TAnswer> operation, CancellationToken cancellationToken) =>
        new AnswerResult(await dispatcher.Send(operation, cancellationToken));
}
