using System.Text;
using Connect.Domain.ApiKeys;
using Connect.Shared;

namespace Connect.Domain.UnitTests.ApiKeys;

public class ApiKeyTests
{
    private static readonly DateTimeOffset Now = Clock.Utc("2026-03-10 13:30");
    private static readonly ApiKeyText Text = new(false, "abc123", "S3cret");

    [Test]
    public void Create_Always_KeepsOnlyTheHashOfTheSecret()
    {
        var key = ApiKey.Create(ASubscription.Tenant, Text, [Scopes.CatalogRead], Now.AddDays(1), Now);

        Assert.That((key.KeyId, key.TenantId), Is.EqualTo(("abc123", ASubscription.Tenant)));
        Assert.That(key.Scopes, Is.EqualTo(["catalog:read"]));
        Assert.That(
            (key.CreatedAt, key.ExpiresAt, key.RevokedAt),
            Is.EqualTo((Now, (DateTimeOffset?)Now.AddDays(1), (DateTimeOffset?)null)));
        Assert.That(key.SecretHash, Has.Length.EqualTo(32).And.Not.EqualTo(Encoding.UTF8.GetBytes("S3cret")));
        Assert.That(Snapshot.Of(key), Does.Not.Contain("S3cret"));
    }

    [TestCase("S3cret", true)]
    [TestCase("s3cret", false)]
    [TestCase("S3cre", false)]
    [TestCase("S3cretS3cret", false)]
    public void Accepts_ASecret_IsTrueForTheWholeSecretOnly(string secret, bool expected) =>
        Assert.That(Key().Accepts(Text with { Secret = secret }, Now), Is.EqualTo(expected));

    [TestCase(true, true, true)]
    [TestCase(true, false, false)]
    [TestCase(false, true, false)]
    public void Accepts_APrefix_IsTrueForTheKeysOwnOnly(bool made, bool given, bool expected)
    {
        var key = ApiKey.Create(ASubscription.Tenant, Text with { IsSandbox = made }, Scopes.All, null, Now);

        Assert.That(key.IsSandbox, Is.EqualTo(made));
        Assert.That(key.Accepts(Text with { IsSandbox = given }, Now), Is.EqualTo(expected));
    }

    [TestCase(-1, true)]
    [TestCase(0, false)]
    [TestCase(1, false)]
    public void Accepts_WithAnExpiry_IsTrueUntilThatInstant(int milliseconds, bool expected)
    {
        var expiry = Now.AddDays(30);

        Assert.That(Key(expiry).Accepts(Text, expiry.AddMilliseconds(milliseconds)), Is.EqualTo(expected));
    }

    [Test]
    public void Accepts_WithoutExpiry_IsTrueFarInTheFuture() => Assert.That(Key().Accepts(Text, Now.AddYears(100)), Is.True);

    [TestCase("2026-04-01", "Europe/Stockholm", "2026-03-31 22:00")]
    [TestCase("2026-12-01", "Europe/Stockholm", "2026-11-30 23:00")]
    [TestCase("2026-03-11", "Pacific/Kiritimati", null)]
    [TestCase("2026-03-12", "Pacific/Kiritimati", "2026-03-11 10:00")]
    [TestCase("2026-03-11", "Pacific/Pago_Pago", "2026-03-11 11:00")]
    [TestCase("2026-03-10", "Europe/Stockholm", null)]
    [TestCase("2199-12-31", "Europe/Stockholm", "2199-12-30 23:00")]
    public void ExpiryOn_WithADate_IsItsStartInTheTenantsTimeZone(string date, string zone, string? expected) => Assert.That(
        ApiKey.ExpiryOn(Day.Of(date), Clock.Calendar(zone), Now),
        Is.EqualTo(expected is null ? (DateTimeOffset?)null : Clock.Utc(expected)));

    [TestCase(-1, true)]
    [TestCase(0, false)]
    public void ExpiryOn_AroundTheStartOfTheDate_IsNullOnceItHasBegun(int milliseconds, bool expected)
    {
        var start = Clock.Utc("2026-03-10 23:00");

        Assert.That(
            ApiKey.ExpiryOn(Day.Of("2026-03-11"), Clock.Calendar(), start.AddMilliseconds(milliseconds)).HasValue,
            Is.EqualTo(expected));
    }

    [Test]
    public void Revoke_Always_MakesTheKeyInvalid()
    {
        var key = Key();

        key.Revoke(Now.AddHours(1));

        Assert.That(key.RevokedAt, Is.EqualTo(Now.AddHours(1)));
        Assert.That(key.Accepts(Text, Now.AddHours(1)), Is.False);
    }

    [Test]
    public void Revoke_WhenRevokedTwice_KeepsTheFirstInstant()
    {
        var key = Key();

        key.Revoke(Now.AddHours(1));
        key.Revoke(Now.AddHours(2));

        Assert.That(key.RevokedAt, Is.EqualTo(Now.AddHours(1)));
    }

    [Test]
    public void Scopes_All_ListsEachScopeOnce()
    {
        var named = typeof(Scopes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.That(Scopes.All, Is.EquivalentTo(named).And.Unique);
    }

    private static ApiKey Key(DateTimeOffset? expiresAt = null) => ApiKey.Create(ASubscription.Tenant, Text, Scopes.All, expiresAt, Now);
}
