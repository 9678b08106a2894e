namespace Connect.Application.Idempotency;

/// <summary>The stored responses of the tenant, by idempotency key.</summary>
public interface IIdempotencyRecords
{
    /// <summary>
    /// Locks the key until the end of the transaction. Waits if another node has locked it; returns false after the
    /// timeout. Must be the first call in the transaction. On SQLite, it locks nothing: if two processes store a response for
    /// the same key, the second fails at the unique index and runs again.
    /// </summary>
    Task<bool> Lock(string key, TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>Finds the record of a key, even if it has expired.</summary>
    /// <param name="now">The tenant's current time; it decides whether the record has expired.</param>
    Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Removes the expired record of a key, so that a new one can be stored. It does not remove a record that another node
    /// has stored since.
    /// </summary>
    Task RemoveExpired(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Finds the outcome of the first request with a key; null if the key is unknown or has expired.</summary>
    Task<IdempotencyOutcome?> FindOutcome(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Stores the response of the first request with a key when the transaction commits.</summary>
    void Store(IdempotentRequest request, StoredResponse response, DateTimeOffset now, DateTimeOffset expiresAt);
}
