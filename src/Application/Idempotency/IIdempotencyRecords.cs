namespace Connect.Application.Idempotency;

/// <summary>The stored answers of the tenant, by idempotency key.</summary>
public interface IIdempotencyRecords
{
    /// <summary>
    /// Waits until no other node's transaction holds the lock of the key, and holds it to the end of this one; false if that takes
    /// longer than the timeout. Must come first in the transaction.
    /// </summary>
    Task<bool> Lock(string key, TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>Finds the record of a key, expired or not at the tenant's now.</summary>
    Task<IdempotencyRecord?> Find(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Removes the record of a key that has expired, so that a new one can be stored; one that another node stored since stays.
    /// </summary>
    Task RemoveExpired(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Finds what became of the first request with a key that has not run out at the tenant's now.</summary>
    Task<IdempotencyOutcome?> FindOutcome(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Stores the response of a key's first request with the transaction, until <paramref name="expiresAt"/>.</summary>
    void Store(IdempotentRequest request, StoredResponse response, DateTimeOffset now, DateTimeOffset expiresAt);
}
