namespace Connect.Application.Subscriptions;

/// <summary>What falls due for the tenant, in order of time; inside the transaction only.</summary>
public interface IDueChanges
{
    /// <summary>Makes the next batch take effect of what is due until an instant.</summary>
    Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken);
}
