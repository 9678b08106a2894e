using Connect.Domain.Tenants;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Tenants;

public class SandboxClockTests
{
    private static readonly DateTimeOffset Now = Clock.Utc("2026-03-10 12:00");

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1_000_000)]
    public void MoveClockTo_NowOrLater_SetsNow(int milliseconds)
    {
        var tenant = ATenant(sandbox: true);

        tenant.MoveClockTo(Now.AddMilliseconds(milliseconds));

        Assert.That(tenant.TimeAt(Now.AddYears(1)).Now, Is.EqualTo(Now.AddMilliseconds(milliseconds)));
    }

    [TestCase(true, "clock_moves_forward_only")]
    [TestCase(false, "sandbox_only")]
    public void MoveClockTo_WhenRefused_Throws(bool sandbox, string code)
    {
        var tenant = ATenant(sandbox);
        var earlier = Now.AddMilliseconds(-1);

        Assert.That(tenant.RefuseClockAt(earlier)!.Code.Value, Is.EqualTo(code));
        Assert.That(() => tenant.MoveClockTo(earlier), Throws.InvalidOperationException);
        Assert.That(tenant.SandboxNow, Is.EqualTo(sandbox ? Now : (DateTimeOffset?)null));
    }

    private static Tenant ATenant(bool sandbox) => Tenant.Create(AnId.Of(1), "acme", Clock.Stockholm, sandbox, Now);
}
