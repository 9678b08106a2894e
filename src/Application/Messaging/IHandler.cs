using Connect.Application.Answers;
using Connect.Domain.Refusals;

namespace Connect.Application.Messaging;

/// <summary>Carries out one operation: load, ask the aggregate, save, answer.</summary>
internal interface IHandler<in TOperation, TAnswer>
    where TOperation : IOperation<TAnswer>
    where TAnswer : notnull
{
    Task<Result<Reply<TAnswer>>> Handle(TOperation operation, CancellationToken cancellationToken);
}
