using Connect.Application.Tenants;
using Connect.Domain.ApiKeys;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What the operator does is audited as what a caller does is; the base has created the sandbox tenant Acme.</summary>
internal sealed class VerbAuditTests(Engine engine) : VerbInProcessTests(engine)
{
    [Test]
    public async Task TenantsCreate_WithANewName_IsAuditedInTheNewTenant()
    {
        await Run("tenants|create|beta|--time-zone|UTC");

        await using var db = Database();
        var row = await db.AuditEntries.SingleAsync();
        Assert.That(row.TenantId, Is.EqualTo((await db.Tenants.SingleAsync(tenant => tenant.Name == "beta")).TenantId));
        Assert.That(
            (row.Actor, row.Operation, row.Outcome, row.CreatedResource, row.Method, row.Path),
            Is.EqualTo((TenantScope.Operator, "CreateTenant", "ok", (string?)null, "", "")));
    }

    [Test]
    public async Task TenantsCreate_WithATakenName_IsNotAudited()
    {
        await Refusal("tenants|create|Acme|--time-zone|UTC");

        await using var db = Database();
        Assert.That(await db.AuditEntries.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task KeysCreate_ForASandbox_IsAuditedWithTheIdOfTheKeyAtTheTenantsTime()
    {
        var key = ApiKeyText.Parse((await Run("keys|create|--tenant|Acme|--scopes|events:read")).Output.TrimEnd())!;

        await using var db = Database();
        var row = await db.AuditEntries.SingleAsync();
        Assert.That((row.TenantId, row.At), Is.EqualTo((TenantId, (await db.Tenants.SingleAsync()).SandboxNow)));
        Assert.That(
            (row.Actor, row.Operation, row.Outcome, row.CreatedResource),
            Is.EqualTo((TenantScope.Operator, "CreateApiKey", "ok", key.KeyId)));
    }
}
