using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Tenants;

/// <summary>The tenant of the current unit of work, and the values that its row had, to write what has changed since.</summary>
internal sealed class TenantRows(ConnectDbContext db, RowWriter writer, LiveTenants live)
{
    private (Tenant Tenant, object?[] Before)? loaded;

    /// <summary>The tenant, if it was loaded or if this unit of work creates it.</summary>
    public Tenant? Known(Guid tenantId) => loaded is { } it && it.Tenant.TenantId == tenantId ? it.Tenant : db.TrackedTenant(tenantId);

    /// <summary>Loads a tenant. It is loaded once, so that all that one unit of work does has the same clock.</summary>
    public async Task<Tenant?> Find(Guid tenantId, CancellationToken cancellationToken)
    {
        if ((Known(tenantId) ?? live.Find(tenantId)) is { } known)
            return known;

        var shape = RowShape.Of(db, typeof(Tenant));
        await shape.Select(nameof(Tenant.TenantId)).Read(db, [tenantId], row => Add(shape.Create<Tenant>(row)), cancellationToken);
        return loaded?.Tenant;
    }

    public void Clear() => loaded = null;

    /// <summary>Adds the changes to what the current transaction writes.</summary>
    public void Write()
    {
        if (loaded is { } it)
            writer.Update(it.Tenant, it.Before);
    }

    private void Add(Tenant tenant)
    {
        loaded = (tenant, writer.Read(tenant));
        live.Keep(tenant);
    }
}
