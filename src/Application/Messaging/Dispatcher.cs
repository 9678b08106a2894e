using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>The door into the use cases, for every caller; the tenant scope must have been entered.</summary>
public sealed class Dispatcher
{
    private readonly IMediator mediator;
    private readonly CurrentIdempotency idempotency;

    internal Dispatcher(IMediator mediator, CurrentIdempotency idempotency) => (this.mediator, this.idempotency) = (mediator, idempotency);

    /// <summary>Runs a use case and returns its outcome. A refusal is an outcome; only a fault throws.</summary>
    /// <param name="idempotent">
    /// What makes a repetition of a command recognizable; null to simply run it. It throws with anything but a command.
    /// </param>
    /// <param name="cancellationToken">Cancels the work that is not committed yet.</param>
    public Task<Outcome<T>> Send<T>(IUseCase<T> useCase, IdempotentRequest? idempotent, CancellationToken cancellationToken)
        where T : notnull
    {
        if (idempotent is not null && useCase is not ICommand<T>)
            throw new ArgumentException($"{useCase.GetType().Name} takes no idempotency key: it is not a command.", nameof(idempotent));

        idempotency.Request = idempotent;
        return mediator.Send(useCase, cancellationToken);
    }
}
