using Connect.Application.Answers;
using Connect.Application.Transactions;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Runs a command in one transaction.</summary>
internal sealed class TransactionBehaviour<TCommand>(TransactionRunner transactions, IAnswerWriter writer) : IPipelineBehavior<TCommand, Answer>
    where TCommand : notnull
{
    public async Task<Answer> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next) =>
        (await transactions.Run<Answer>(async () => await next(), cancellationToken)).IsRefused(out var refusal, out var answer) ? writer.Write(refusal) : answer;
}
