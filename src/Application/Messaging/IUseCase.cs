using Connect.Application.Outcomes;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>An operation of the product: a command or a query.</summary>
/// <typeparam name="T">The body of a granted reply.</typeparam>
public interface IUseCase<T> : IRequest<Outcome<T>>
    where T : notnull;
