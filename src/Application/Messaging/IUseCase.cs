using Connect.Application.Outcomes;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>One thing that a caller can ask for: a command or a query.</summary>
/// <typeparam name="T">The body of the reply if it is granted.</typeparam>
public interface IUseCase<T> : IRequest<Outcome<T>>
    where T : notnull;
