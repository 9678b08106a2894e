using Connect.Application.Answers;
using Connect.Application.Transactions;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Runs a command in one transaction, and afresh from the load where another one was faster.</summary>
internal sealed class TransactionBehaviour<TCommand>(IUnitOfWork unitOfWork, IAnswerWriter writer, TimeProvider time)
    : IPipelineBehavior<TCommand, Answer>
    where TCommand : notnull
{
    internal const int MaxAttempts = 5;

    public async Task<Answer> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await unitOfWork.Commit(() => next(), cancellationToken);
            }
            catch (LostRaceException) when (attempt < MaxAttempts)
            {
                await Task.Delay(Pause(attempt), time, cancellationToken);
            }
            catch (LostRaceException)
            {
                return writer.Write(TransactionRefusals.RaceLost(MaxAttempts));
            }
        }
    }

    // Of random length, so that those who collided do not collide again.
    private static TimeSpan Pause(int attempt) => TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 << attempt));
}
