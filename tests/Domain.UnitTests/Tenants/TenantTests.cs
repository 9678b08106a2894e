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
    public void TimeAt_InAnotherTimeZone_HasTheLocalDate(string zone, string expected)
    {
        var tenant = Tenant.Create(AnId.Of(1), "acme", zone, sandbox: false, Now);

        Assert.That(tenant.TimeAt(Now).Today, Is.EqualTo(Day.Of(expected)));
    }

    [TestCase("a")]
    [TestCase("Telia & Sons 2")]
    [TestCase("\u00c5land")]
    public void IsName_OfAValidName_IsTrueAndCreateTakesIt(string name)
    {
        Assert.That(Tenant.IsName(name), Is.True);
        Assert.That(Tenant.Create(AnId.Of(1), name, Clock.Stockholm, sandbox: false, Now).Name, Is.EqualTo(name));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(" acme")]
    [TestCase("acme ")]
    [TestCase("acme\u00a0")]
    [TestCase("ac\nme")]
    [TestCase("ac\u0007me")]
    public void IsName_OfAnInvalidName_IsFalseAndCreateThrows(string name)
    {
        Assert.That(Tenant.IsName(name), Is.False);
        Assert.That(() => Tenant.Create(AnId.Of(1), name, Clock.Stockholm, sandbox: false, Now), Throws.ArgumentException);
    }

    [TestCase(100, true)]
    [TestCase(101, false)]
    public void IsName_OfALongName_IsTrueUpToTheLengthOfTheColumn(int length, bool expected) =>
        Assert.That(Tenant.IsName(new('x', length)), Is.EqualTo(expected));

    [TestCase("Europe/Stockholm")]
    [TestCase("America/Argentina/Buenos_Aires")]
    [TestCase("America/Port-au-Prince")]
    [TestCase("Asia/Calcutta")]
    [TestCase("Etc/GMT+5")]
    [TestCase("UTC")]
    public void IsTimeZone_OfAnIanaId_IsTrueAndCreateTakesIt(string zone)
    {
        Assert.That(Tenant.IsTimeZone(zone), Is.True);
        Assert.That(Tenant.Create(AnId.Of(1), "acme", zone, sandbox: false, Now).TimeZone, Is.EqualTo(zone));
    }

    [TestCase("")]
    [TestCase("Europe/Nowhere")]
    [TestCase("Europe")]
    [TestCase("+02:00")]
    [TestCase("W. Europe Standard Time")]
    [TestCase("Europe/Stockholm ")]
    [TestCase("Europe//Stockholm")]
    [TestCase("right/Europe/Stockholm")]
    [TestCase("posix/Europe/Stockholm")]
    [TestCase("localtime")]
    [TestCase("posixrules")]
    public void IsTimeZone_OfAnythingElse_IsFalseAndCreateThrows(string zone)
    {
        Assert.That(Tenant.IsTimeZone(zone), Is.False);
        Assert.That(() => Tenant.Create(AnId.Of(1), "acme", zone, sandbox: false, Now), Throws.InstanceOf<TimeZoneNotFoundException>());
    }

    [TestCase("europe/stockholm")]
    [TestCase("Europe/STOCKHOLM")]
    public void IsTimeZone_InAnotherLetterCase_IsFalseEvenIfTheSystemHasCachedIt(string zone)
    {
        Assert.That(Tenant.IsTimeZone("Europe/Stockholm"), Is.True);
        Assert.That(Tenant.IsTimeZone(zone), Is.False);
    }
}
