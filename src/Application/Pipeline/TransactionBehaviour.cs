using Connect.Application.Outcomes;
using Connect.Application.Transactions;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Runs a command in one transaction, which commits after a refusal too.</summary>
internal sealed class TransactionBehaviour<TCommand, T>(TransactionRunner transactions) : IPipelineBehavior<TCommand, Outcome<T>>
    where TCommand : notnull
    where T : notnull
{
    public async Task<Outcome<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next) =>
        (await transactions.Run<Outcome<T>>(async () => await next(), cancellationToken)).IsRefused(out var refusal, out var outcome)
            ? refusal
            : outcome;
}
