using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>The subscriptions whose due changes failed, for the service operator.</summary>
public sealed class FailedDueChanges
{
    private readonly ConnectDbContext db;

    internal FailedDueChanges(ConnectDbContext db) => this.db = db;

    /// <summary>Counts the subscriptions that wait for another attempt.</summary>
    public Task<int> Count(CancellationToken cancellationToken) =>
        db.Subscriptions.Failed().CountAsync(subscription => subscription.NextDueAt != null, cancellationToken);
}
