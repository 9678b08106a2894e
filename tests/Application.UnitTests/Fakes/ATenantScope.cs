using Connect.Application.Tenants;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>The usual tenant, entered as the usual API key.</summary>
internal static class ATenantScope
{
    public static TenantScope Entered()
    {
        var scope = new TenantScope();
        scope.Enter(ASubscription.Tenant, "key-1");
        return scope;
    }
}
