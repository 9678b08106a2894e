namespace Connect.Application.Transactions;

/// <summary>One transaction for everything that a command writes: the aggregate, its events, its stored response, its audit row.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Does the work and commits it, or leaves no trace of it; starts afresh each time it is called. Throws
    /// <see cref="LostRaceException"/> if another transaction was faster.
    /// </summary>
    Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken);
}
