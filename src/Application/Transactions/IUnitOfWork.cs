namespace Connect.Application.Transactions;

/// <summary>Runs a command in one transaction: the aggregate, its events, the stored response and the audit row.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs the work in a new transaction and commits it, or rolls everything back. Throws <see cref="LostRaceException"/> if
    /// another transaction was faster.
    /// </summary>
    Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken);
}
