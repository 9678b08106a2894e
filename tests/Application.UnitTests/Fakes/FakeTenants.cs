using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Holds the one tenant.</summary>
internal sealed class FakeTenants(Tenant tenant) : ITenants
{
    public static FakeTenants Of(bool sandbox, DateTimeOffset now, string zone = Clock.Stockholm) =>
        new(Tenant.Create(ASubscription.Tenant, "Acme", zone, sandbox, now));

    public Task<Tenant> Current(CancellationToken cancellationToken) => Task.FromResult(tenant);
}
