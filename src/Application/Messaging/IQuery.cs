namespace Connect.Application.Messaging;

/// <summary>An operation that changes nothing.</summary>
/// <typeparam name="TAnswer">The body of the answer where it is granted.</typeparam>
public interface IQuery<TAnswer> : IOperation<TAnswer>;
