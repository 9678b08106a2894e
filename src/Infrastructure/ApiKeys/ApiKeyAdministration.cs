using Connect.Application.Audit;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.ApiKeys;

/// <summary>Manages API keys for the service operator.</summary>
public sealed class ApiKeyAdministration
{
    private readonly ConnectDbContext db;
    private readonly IUnitOfWork unitOfWork;
    private readonly TenantScope scope;
    private readonly IAuditLog audit;

    internal ApiKeyAdministration(ConnectDbContext db, IUnitOfWork unitOfWork, TenantScope scope, IAuditLog audit) =>
        (this.db, this.unitOfWork, this.scope, this.audit) = (db, unitOfWork, scope, audit);

    /// <summary>
    /// Enters a tenant as the operator, stores a new random key of it and returns the text of the key.
    /// Only the hash is stored, so the text cannot be read again.
    /// </summary>
    public Task<ApiKeyText> Create(
        Tenant tenant, IReadOnlyList<string> scopes, DateTimeOffset? expiresAt, DateTimeOffset realNow, CancellationToken cancellationToken)
    {
        var text = ApiKeyText.Random(tenant.IsSandbox);
        scope.Enter(tenant.TenantId, TenantScope.Operator);
        return unitOfWork.Commit(
            () =>
            {
                db.Add(ApiKey.Create(tenant.TenantId, text, scopes, expiresAt, realNow));
                audit.Add("CreateApiKey", OutcomeCode.Ok, text.KeyId, tenant.NowAt(realNow));
                return Task.FromResult(text);
            },
            cancellationToken);
    }
}
