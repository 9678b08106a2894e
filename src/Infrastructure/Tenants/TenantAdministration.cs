using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Tenants;

/// <summary>What the operator of the service does with tenants, outside of any call.</summary>
public sealed class TenantAdministration
{
    private readonly ConnectDbContext db;

    internal TenantAdministration(ConnectDbContext db) => this.db = db;

    /// <summary>The tenant of this name, to be named by an operator who knows no ids.</summary>
    public Task<Tenant?> Find(string name, CancellationToken cancellationToken) =>
        db.Tenants.AsNoTracking().SingleOrDefaultAsync(tenant => tenant.Name == name, cancellationToken);

    /// <summary>Stores a new tenant, or gives null where the name is taken: the unique index decides, also between two at once.</summary>
    public async Task<Tenant?> Create(
        string name, string timeZone, bool sandbox, DateTimeOffset realNow, CancellationToken cancellationToken)
    {
        var tenant = Tenant.Create(Guid.CreateVersion7(), name, timeZone, sandbox, realNow);
        db.Add(tenant);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return tenant;
        }
        catch (DbUpdateException fault) when (DatabaseFaults.IsLostRace(fault))
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
