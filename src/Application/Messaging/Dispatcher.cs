using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>Runs use cases for every kind of caller. The caller must enter the tenant scope first.</summary>
public sealed class Dispatcher
{
    private readonly IMediator mediator;
    private readonly CurrentIdempotency idempotency;

    internal Dispatcher(IMediator mediator, CurrentIdempotency idempotency) => (this.mediator, this.idempotency) = (mediator, idempotency);

    /// <summary>Runs a use case and returns its outcome. A refusal is an outcome; only a fault throws.</summary>
    /// <param name="idempotent">
    /// Identifies repetitions of a command; null if the caller did not send a key. Throws if the use case is not a command.
    /// </param>
    /// <param name="cancellationToken">Cancels work that is not committed yet.</param>
    public Task<Outcome<T>> Send<T>(IUseCase<T> useCase, IdempotentRequest? idempotent, CancellationToken cancellationToken)
        where T : notnull
    {
        if (idempotent is not null && useCase is not ICommand<T>)
            throw new ArgumentException($"{useCase.GetType().Name} takes no idempotency key: it is not a command.", nameof(idempotent));

        idempotency.Request = idempotent;
        return mediator.Send(useCase, cancellationToken);
    }
}
