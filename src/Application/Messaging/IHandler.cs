using Connect.Application.Outcomes;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>Runs one use case: loads the aggregate, calls it, and maps the result to a reply.</summary>
internal interface IHandler<in TUseCase, T> : IRequestHandler<TUseCase, Outcome<T>>
    where TUseCase : IUseCase<T>
    where T : notnull;
