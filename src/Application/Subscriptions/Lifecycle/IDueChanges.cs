namespace Connect.Application.Subscriptions;

/// <summary>The tenant's due changes, in order of time. Use it only inside a transaction.</summary>
public interface IDueChanges
{
    /// <summary>Applies the next batch of the changes that are due until an instant.</summary>
    Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken);
}
