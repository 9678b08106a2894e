namespace Connect.Application.Idempotency;

/// <summary>The stored responses of the tenant, by idempotency key.</summary>
public interface IIdempotencyRecords
{
    /// <summary>
    /// Locks the key until the end of the transaction, after waiting for any other node that holds it; false after the
    /// timeout. Must come first in the transaction.
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
