using Connect.Application.Outcomes;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>Carries out one use case: load, ask the aggregate, save, reply.</summary>
internal interface IHandler<in TUseCase, T> : IRequestHandler<TUseCase, Outcome<T>>
    where TUseCase : IUseCase<T>
    where T : notnull;
