using Connect.Application.Answers;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>The door into the use cases: sends an operation through the pipeline to its handler.</summary>
public sealed class Dispatcher
{
    private readonly IMediator mediator;

    internal Dispatcher(IMediator mediator) => this.mediator = mediator;

    /// <summary>Carries out an operation for the current call and gives its answer, refusals included; only a fault throws.</summary>
    public Task<Answer> Send<TAnswer>(IOperation<TAnswer> operation, CancellationToken cancellationToken) =>
        mediator.Send(operation, cancellationToken);
}
