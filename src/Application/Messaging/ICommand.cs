namespace Connect.Application.Messaging;

/// <summary>An operation that may change something: it runs in one transaction, once per idempotency key.</summary>
/// <typeparam name="TAnswer">The body of the answer where it is granted.</typeparam>
public interface ICommand<TAnswer> : IOperation<TAnswer>;
