using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Messaging;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>A caller inside the process, such as an importer, enters the tenant and sends the use case without any HTTP request.</summary>
internal sealed class CancelAddOnWithoutRequestTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Actor = "importer";

    [Test]
    public async Task Cancel_WithoutARequest_ReturnsATypedValueAndRecordsTheActor()
    {
        var subscription = Guid.Parse(await Api.Subscribes());
        await Api.Offers("data");
        await Api.Adds($"{subscription}", "data");
        await using var scope = (await RunningServer()).Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Enter(TenantId, Actor);

        var outcome = await scope.ServiceProvider.GetRequiredService<Dispatcher>().Send(
            new CancelAddOn(subscription, new() { ProductOfferingId = "data" }, IncludesAddOns: true),
            idempotent: null,
            CancellationToken.None);

        Assert.That(outcome.Value.Body.AddOns!.Single().Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(outcome.Value.About!.Version, Is.EqualTo(3));
        await using var db = Database();
        var happened = await db.Events.OrderBy(row => row.Sequence).LastAsync();
        Assert.That((happened.Type, happened.Actor), Is.EqualTo((EventTypes.AddOnCancelled, Actor)));
        var audited = await db.AuditEntries.SingleAsync(row => row.Operation == "CancelAddOn");
        Assert.That((audited.Actor, audited.Method, audited.Path, audited.Outcome), Is.EqualTo((Actor, "", "", "ok")));
    }
}
