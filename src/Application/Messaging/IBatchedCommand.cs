namespace Connect.Application.Messaging;

/// <summary>
/// A use case that may need more than one transaction. Its handler commits batch by batch; after a crash, the same request
/// continues with the next batch. It does not take an idempotency key. Its pipeline is that of a query, because BatchRunner
/// opens a transaction for each batch.
/// </summary>
/// <typeparam name="T">The body of a granted reply.</typeparam>
public interface IBatchedCommand<T> : IUseCase<T>
    where T : notnull;
