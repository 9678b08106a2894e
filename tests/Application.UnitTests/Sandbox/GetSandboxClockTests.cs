using Connect.Application.Outcomes;
using Connect.Application.Sandbox;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Tenants;
using Connect.Shared;

namespace Connect.Application.UnitTests.Sandbox;

public class GetSandboxClockTests
{
    [Test]
    public async Task GetSandboxClock_OfASandbox_ReturnsItsNowAndItsLocalDate()
    {
        var justPastMidnight = Clock.At("2026-03-10 00:30");

        var reply = (await Get(sandbox: true, justPastMidnight.Now)).Value;

        Assert.That(reply.Body, Is.EqualTo(new SandboxClockResponse(Clock.Utc("2026-03-09 23:30"), Day.Of("2026-03-10"), Clock.Stockholm)));
        Assert.That((reply.About, reply.Created), Is.EqualTo(((SubscriptionVersion?)null, (string?)null)));
    }

    [Test]
    public async Task GetSandboxClock_OfALiveTenant_IsRefused() =>
        Assert.That((await Get(sandbox: false, FakeClock.Usual.Now)).Refusal?.Code, Is.EqualTo(TenantRefusals.SandboxOnly));

    private static Task<Outcome<SandboxClockResponse>> Get(bool sandbox, DateTimeOffset realNow) =>
        new GetSandboxClockHandler(FakeTenants.Of(sandbox, realNow)).Handle(new(), CancellationToken.None);
}
