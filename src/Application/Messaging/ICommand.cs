namespace Connect.Application.Messaging;

/// <summary>A use case that may change something. It runs in one transaction, and once per idempotency key if there is one.</summary>
/// <typeparam name="T">The body of a granted reply.</typeparam>
public interface ICommand<T> : IUseCase<T>
    where T : notnull;
