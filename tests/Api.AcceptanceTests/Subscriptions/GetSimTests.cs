using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class GetSimTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Sim = """, "sim": { "esim": false, "iccid": "894600000000000000", "pin1": "4711", "puk1": "12345678" }""";

    [Test]
    public async Task GetSim_WithTheScope_ReturnsTheSecretsAndIsAudited()
    {
        var subscription = await Api.Subscribes(Sim);

        var response = (await Api.Get($"/subscriptions/{subscription}/sim", ("X-Request-Id", "read-sim"))).Granted();

        Assert.That(response.Body, Is.EqualTo("""{"esim":false,"iccid":"894600000000000000","pin1":"4711","puk1":"12345678"}"""));
        Assert.That((response.Header("ETag"), response.Header("Cache-Control")), Is.EqualTo(((string?)null, "no-store")));
        await using var db = Database();
        var row = await db.AuditEntries.SingleAsync(entry => entry.Operation == "GetSim");
        Assert.That(
            (row.Outcome, row.Method, row.Path, row.RequestId),
            Is.EqualTo(("ok", "GET", $"/subscriptions/{subscription}/sim", "read-sim")));
    }

    [Test]
    public async Task GetSim_ThatIsRefused_IsAuditedToo()
    {
        var subscription = await Api.Subscribes();

        (await Api.Get($"/subscriptions/{subscription}/sim")).Refused(404, "sim_not_found");

        await using var db = Database();
        Assert.That((await db.AuditEntries.SingleAsync(entry => entry.Operation == "GetSim")).Outcome, Is.EqualTo("sim_not_found"));
    }

    [Test]
    public async Task GetSim_WithoutTheScope_IsForbidden()
    {
        var subscription = await Api.Subscribes(Sim);
        var other = With(await CreateKey(TenantId, [.. Scopes.All.Where(scope => scope != Scopes.SimsSecrets)]));

        (await other.Get($"/subscriptions/{subscription}/sim")).Refused(403, "scope_missing");
    }
}
