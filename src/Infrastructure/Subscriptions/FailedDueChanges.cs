using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>What is due and could not be done, for the operator of the service.</summary>
public sealed class FailedDueChanges
{
    private readonly ConnectDbContext db;
    private readonly DueChangesWorker worker;

    internal FailedDueChanges(ConnectDbContext db, DueChangesWorker worker) => (this.db, this.worker) = (db, worker);

    /// <summary>How many subscriptions wait for another try.</summary>
    public Task<int> CountSubscriptions(CancellationToken cancellationToken) =>
        db.Subscriptions.CountAsync(subscription => EF.Property<int>(subscription, DueHold.Failures) > 0 && subscription.NextDueAt != null, cancellationToken);

    /// <summary>How many tenants this node could do nothing for when it last tried.</summary>
    public int CountTenants() => worker.TenantsInTrouble;
}
