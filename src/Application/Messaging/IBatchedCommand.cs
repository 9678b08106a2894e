namespace Connect.Application.Messaging;

/// <summary>
/// An operation that may change more than one transaction should hold: its handler commits batch by batch, and after a
/// crash the same request goes on where it stopped. It takes no idempotency key.
/// </summary>
/// <typeparam name="TAnswer">The body of the answer where it is granted.</typeparam>
public interface IBatchedCommand<TAnswer> : IOperation<TAnswer>;
