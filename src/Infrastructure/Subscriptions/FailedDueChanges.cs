using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>The subscriptions whose due changes could not be done, for the operator of the service.</summary>
public sealed class FailedDueChanges
{
    private readonly ConnectDbContext db;

    internal FailedDueChanges(ConnectDbContext db) => this.db = db;

    /// <summary>Counts those that wait for another try.</summary>
    public Task<int> Count(CancellationToken cancellationToken) =>
        db.Subscriptions.Failed().CountAsync(subscription => subscription.NextDueAt != null, cancellationToken);
}
