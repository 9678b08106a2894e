using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Tenants;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>If two nodes write at once, no event that was decided at a sandbox's old time is written after its clock has moved.</summary>
internal sealed class ClockMovedTests(Engine engine) : AcceptanceTest(engine)
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task Append_ThrowsIfAndOnlyIfTheClockHasMovedSinceItWasRead(bool moved)
    {
        await using var db = Database();
        var tenants = new TenantRows(db, new(db), new());
        await tenants.Find(TenantId, default);
        if (moved)
            await MoveClockTo("2026-03-16T00:00:00Z");

        var scope = new TenantScope();
        scope.Enter(TenantId, "key-1");
        var events = new EventLog(db, new(db), tenants, scope);
        events.Collect(ASubscription.WithAddOn().Build());
        await using var transaction = await db.Database.BeginTransactionAsync();

        Assert.That(() => events.Append(default), moved ? Throws.TypeOf<DbUpdateConcurrencyException>() : Throws.Nothing);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task MoveClock_WhenTheClockHasMovedOrAnEventWasWrittenSinceItWasRead_Throws(bool moved)
    {
        await using var db = Database();
        var writer = new RowWriter(db);
        var tenants = new TenantRows(db, writer, new());
        var tenant = await tenants.Find(TenantId, default);
        if (moved)
            await MoveClockTo("2026-03-16T00:00:00Z");
        else
            await Api.Subscribes();

        tenant!.MoveClockTo(Clock.Utc("2026-03-17 00:00"));
        tenants.Write();

        await using var transaction = await db.Database.BeginTransactionAsync();
        Assert.That(() => writer.Flush(default), Throws.TypeOf<DbUpdateConcurrencyException>());
    }

    [Test]
    public async Task Find_OfASandboxTenantWhoseClockHasMoved_ReadsTheNewClock()
    {
        var live = new LiveTenants();
        await using var db = Database();
        var before = await new TenantRows(db, new(db), live).Find(TenantId, default);
        await MoveClockTo("2026-03-16T00:00:00Z");

        var after = await new TenantRows(db, new(db), live).Find(TenantId, default);

        Assert.That(after!.SandboxNow, Is.GreaterThan(before!.SandboxNow!.Value));
    }
}
