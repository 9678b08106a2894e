using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Tenants;

/// <summary>Manages tenants for the service operator.</summary>
public sealed class TenantAdministration
{
    private readonly ConnectDbContext db;

    internal TenantAdministration(ConnectDbContext db) => this.db = db;

    public Task<Tenant?> Find(string name, CancellationToken cancellationToken) =>
        db.Tenants.AsNoTracking().SingleOrDefaultAsync(tenant => tenant.Name == name, cancellationToken);

    /// <summary>Stores a new tenant. Returns null if the name is taken: the unique index decides, even between concurrent calls.</summary>
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
