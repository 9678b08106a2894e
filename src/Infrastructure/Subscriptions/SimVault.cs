using System.Text.Json;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

internal sealed class SimVault(ConnectDbContext db, RowWriter writer, ITenantScope scope, IDataProtectionProvider protection) : ISimVault
{
    private readonly IDataProtector protector = protection.CreateProtector("Connect.SimSecrets");

    public void Store(Guid subscriptionId, SimSecrets secrets) => writer.Insert(RowOf(subscriptionId, secrets));

    public async Task<SimSecrets?> Find(Guid subscriptionId, CancellationToken cancellationToken)
    {
        var row = await db.Set<SimSecretsRow>().AsNoTracking().SingleOrDefaultAsync(
            row => row.SubscriptionId == subscriptionId && row.TenantId == scope.TenantId, cancellationToken);
        return row is null ? null : JsonSerializer.Deserialize<SimSecrets>(protector.Unprotect(row.Secrets));
    }

    internal SimSecretsRow RowOf(Guid subscriptionId, SimSecrets secrets) => new()
    {
        SubscriptionId = subscriptionId,
        TenantId = scope.TenantId,
        Secrets = protector.Protect(JsonSerializer.SerializeToUtf8Bytes(secrets)),
    };
}
