namespace Connect.Application.Messaging;

/// <summary>
/// A use case that may change more than one transaction should hold: its handler commits batch by batch, and after a
/// crash the same request continues from where it stopped. It takes no idempotency key.
/// </summary>
/// <typeparam name="T">The body of the reply if it is granted.</typeparam>
public interface IBatchedCommand<T> : IUseCase<T>
    where T : notnull;
