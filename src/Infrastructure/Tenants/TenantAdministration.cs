using Connect.Application.Audit;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Tenants;

/// <summary>Manages tenants for the service operator.</summary>
public sealed class TenantAdministration
{
    private readonly ConnectDbContext db;
    private readonly IUnitOfWork unitOfWork;
    private readonly TenantScope scope;
    private readonly IAuditLog audit;

    internal TenantAdministration(ConnectDbContext db, IUnitOfWork unitOfWork, TenantScope scope, IAuditLog audit) =>
        (this.db, this.unitOfWork, this.scope, this.audit) = (db, unitOfWork, scope, audit);

    public Task<Tenant?> Find(string name, CancellationToken cancellationToken) =>
        db.Tenants.AsNoTracking().SingleOrDefaultAsync(tenant => tenant.Name == name, cancellationToken);

    /// <summary>
    /// Enters a new tenant as the operator and stores it. Returns null if the name is taken: the unique index decides, even
    /// between concurrent calls.
    /// </summary>
    public async Task<Tenant?> Create(
        string name, string timeZone, bool sandbox, DateTimeOffset realNow, CancellationToken cancellationToken)
    {
        var tenant = Tenant.Create(Guid.CreateVersion7(), name, timeZone, sandbox, realNow);
        scope.Enter(tenant.TenantId, TenantScope.Operator);
        try
        {
            return await unitOfWork.Commit(
                () =>
                {
                    db.Add(tenant);
                    audit.Add("CreateTenant", OutcomeCode.Ok, createdResource: null, tenant.NowAt(realNow));
                    return Task.FromResult(tenant);
                },
                cancellationToken);
        }
        catch (LostRaceException)
        {
            return null;
        }
    }
}
