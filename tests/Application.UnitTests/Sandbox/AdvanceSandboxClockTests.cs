using Connect.Application.Events;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.Sandbox;
using Connect.Application.Transactions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Tenants;
using Connect.Shared;

namespace Connect.Application.UnitTests.Sandbox;

public class AdvanceSandboxClockTests
{
    private static readonly DateTimeOffset Start = Clock.Utc("2026-03-10 12:00"), Target = Clock.Utc("2026-06-01 00:00");
    private readonly FakeAuditLog audit = new();
    private readonly FakeUnitOfWork unitOfWork = new();
    private readonly FakeEventFeed feed = new(new EventListResponse([], 7));

    [Test]
    public async Task Advance_OverSeveralBatches_CommitsEachWithTheClockAtItsLastInstant()
    {
        var tenant = ATenant();
        var due = new FakeDueChanges(
            new DueBatch(Clock.Utc("2026-04-01 00:00"), IsLast: false), new DueBatch(Clock.Utc("2026-05-01 00:00"), IsLast: false));
        var clocks = new List<DateTimeOffset>();
        due.Applied += () => clocks.Add(tenant.SandboxNow!.Value);

        var response = (await Advance(tenant, due)).Value.Body;

        Assert.That(clocks, Is.EqualTo([Start, Clock.Utc("2026-04-01 00:00"), Clock.Utc("2026-05-01 00:00")]), "before each batch");
        Assert.That((tenant.SandboxNow, response.Now, response.LatestSequence, unitOfWork.Commits), Is.EqualTo((Target, Target, 7L, 3)));
        Assert.That(due.Asked, Is.EqualTo([Target, Target, Target]));
        Assert.That(feed.Asked.Single(), Is.EqualTo(new ListEvents(0, AdvanceSandboxClockHandler.MaxEvents)));
        Assert.That(audit.Rows.Select(row => row.Outcome), Is.EqualTo(["ok", "ok", "ok"]));
    }

    [Test]
    public async Task Advance_OverAnOverdueBatch_NeverMovesTheClockBack()
    {
        var tenant = ATenant();

        await Advance(tenant, new FakeDueChanges(new DueBatch(Start.AddDays(-1), IsLast: false)));

        Assert.That(tenant.SandboxNow, Is.EqualTo(Target));
    }

    [TestCase(true, "clock_moves_forward_only")]
    [TestCase(false, "sandbox_only")]
    public async Task Advance_WhenRefused_DoesNothingAndIsAudited(bool sandbox, string code)
    {
        var due = new FakeDueChanges();

        Assert.That((await Advance(ATenant(sandbox), due, Start.AddMilliseconds(-1))).Refusal!.Code.Value, Is.EqualTo(code));
        Assert.That((due.Asked.Count, audit.Rows.Single().Outcome), Is.EqualTo((0, code)));
    }

    [Test]
    public async Task Advance_WhenOthersKeepMovingTheClock_GivesUp()
    {
        var refused = await Advance(ATenant(), new FakeDueChanges(), unit: new FakeUnitOfWork(racesToLose: 99));

        Assert.That(refused.Refusal!.Code, Is.EqualTo(TransactionRefusals.ConcurrencyConflict));
    }

    private static Tenant ATenant(bool sandbox = true) => Tenant.Create(ASubscription.Tenant, "Acme", Clock.Stockholm, sandbox, Start);

    private Task<Outcome<ClockAdvanceResponse>> Advance(
        Tenant tenant, FakeDueChanges due, DateTimeOffset? target = null, FakeUnitOfWork? unit = null)
    {
        var time = new FakeTime();
        var tenants = new FakeTenants(tenant);
        var transactions = new TransactionRunner(unit ?? unitOfWork, new(tenants, time), time);
        var handler = new AdvanceSandboxClockHandler(new(transactions, audit, tenants, time), tenants, due, feed);
        return handler.Handle(new(new() { AdvanceTo = target ?? Target }), CancellationToken.None);
    }
}
