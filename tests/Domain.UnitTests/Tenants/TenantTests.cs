using Connect.Domain.Tenants;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Tenants;

public class TenantTests
{
    private static readonly DateTimeOffset Now = Clock.Utc("2026-03-10 13:30:00.1234567");
    private static readonly DateTimeOffset Stored = Clock.Utc("2026-03-10 13:30:00.123");
    private static readonly DateTimeOffset Later = Clock.Utc("2026-03-10 23:30:00.9999999");

    [Test]
    public void Create_WhenLive_HasTheRealClock()
    {
        var tenant = Tenant.Create(AnId.Of(1), "acme", Clock.Stockholm, sandbox: false, Now);

        Assert.That((tenant.TenantId, tenant.Name, tenant.TimeZone), Is.EqualTo((AnId.Of(1), "acme", "Europe/Stockholm")));
        Assert.That((tenant.IsSandbox, tenant.SandboxNow), Is.EqualTo((false, (DateTimeOffset?)null)));
        Assert.That((tenant.CreatedAt, tenant.LastSequence), Is.EqualTo((Stored, 0L)));
        Assert.That(tenant.TimeAt(Later).Now, Is.EqualTo(Clock.Utc("2026-03-10 23:30:00.999")));
        Assert.That(tenant.TimeAt(Later).Today, Is.EqualTo(Day.Of("2026-03-11")));
    }

    [Test]
    public void Create_WhenSandbox_HasAClockThatStandsStill()
    {
        var tenant = Tenant.Create(AnId.Of(1), "acme-test", Clock.Stockholm, sandbox: true, Now);

        Assert.That((tenant.IsSandbox, tenant.SandboxNow), Is.EqualTo((true, (DateTimeOffset?)Stored)));
        Assert.That(tenant.TimeAt(Later).Now, Is.EqualTo(Stored));
        Assert.That(tenant.TimeAt(Later).Today, Is.EqualTo(Day.Of("2026-03-10")));
    }

    [TestCase("Pacific/Kiritimati", "2026-03-11")]
    [TestCase("Pacific/Pago_Pago", "2026-03-10")]
    public void TimeAt_WhenZoneIsAnother_SeesItsOwnDate(string zone, string expected)
    {
        var tenant = Tenant.Create(AnId.Of(1), "acme", zone, sandbox: false, Now);

        Assert.That(tenant.TimeAt(Now).Today, Is.EqualTo(Day.Of(expected)));
    }

    [TestCase("")]
    [TestCase("Europe/Nowhere")]
    public void Create_WhenZoneIsUnknown_Throws(string zone) =>
        Assert.That(() => Tenant.Create(AnId.Of(1), "acme", zone, sandbox: false, Now), Throws.InstanceOf<TimeZoneNotFoundException>());

    [Test]
    public void Create_WhenZoneIsNamedAsOnWindows_Throws() =>
        Assert.That(() => Tenant.Create(AnId.Of(1), "acme", "W. Europe Standard Time", sandbox: false, Now), Throws.InstanceOf<TimeZoneNotFoundException>());
}
