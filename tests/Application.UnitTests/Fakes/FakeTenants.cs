using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A tenant in Stockholm, made by the real clock's now.</summary>
internal sealed class FakeTenants(bool sandbox, DateTimeOffset realNow) : ITenants
{
    public Task<Tenant> Current(CancellationToken cancellationToken) =>
        Task.FromResult(Tenant.Create(ASubscription.Tenant, "Acme", Clock.Stockholm, sandbox, realNow));
}
