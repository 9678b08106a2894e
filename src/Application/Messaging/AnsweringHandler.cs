using Connect.Application.Answers;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>
/// The innermost step of the pipeline: lets the handler work and makes the answer's bytes of what it returns, inside
/// the transaction, so that what is stored is what is sent.
/// </summary>
internal sealed class AnsweringHandler<TOperation, TAnswer>(IHandler<TOperation, TAnswer> handler, IAnswerWriter writer)
    : IRequestHandler<TOperation, Answer>
    where TOperation : IOperation<TAnswer>
    where TAnswer : notnull
{
    public async Task<Answer> Handle(TOperation request, CancellationToken cancellationToken) =>
        (await handler.Handle(request, cancellationToken)).IsRefused(out var refusal, out var reply)
            ? writer.Write(refusal)
            : writer.Write(reply);
}
