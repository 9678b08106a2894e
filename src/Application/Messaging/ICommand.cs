namespace Connect.Application.Messaging;

/// <summary>A use case that may change something: it runs in one transaction, once per idempotency key if there is one.</summary>
/// <typeparam name="T">The body of the reply if it is granted.</typeparam>
public interface ICommand<T> : IUseCase<T>
    where T : notnull;
