using Connect.Application.Answers;
using MediatR;

namespace Connect.Application.Messaging;

/// <summary>One thing that a caller can ask for, by the contract's operation.</summary>
/// <typeparam name="TAnswer">The body of the answer where it is granted.</typeparam>
public interface IOperation<TAnswer> : IRequest<Answer>;
