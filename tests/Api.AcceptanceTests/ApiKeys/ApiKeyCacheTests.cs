using Connect.Domain.ApiKeys;
using Connect.Infrastructure.ApiKeys;
using Connect.Shared;

namespace Connect.Api.AcceptanceTests.ApiKeys;

/// <summary>An API key is read from the database at most every five seconds, so a revoked one works for at most that long.</summary>
internal sealed class ApiKeyCacheTests
{
    private readonly SteppedTime time = new();
    private ApiKeyCache cache = null!;
    private int reads;

    [SetUp]
    public void Create() => (cache, reads, time.Elapsed) = (new(time), 0, TimeSpan.Zero);

    [Test]
    public async Task Key_WithinFiveSeconds_IsReadOnce()
    {
        var key = await Get(NewKey());
        time.Elapsed = TimeSpan.FromSeconds(4.9);

        Assert.That(await Get(NewKey()), Is.SameAs(key));
        Assert.That(reads, Is.EqualTo(1));
    }

    [Test]
    public async Task Key_AfterFiveSeconds_IsReadAgain()
    {
        await Get(NewKey());
        time.Elapsed = TimeSpan.FromSeconds(5);
        var revoked = NewKey();
        revoked.Revoke(Clock.Utc("2026-03-10 10:00"));

        Assert.That(await Get(revoked), Is.SameAs(revoked));
    }

    [Test]
    public async Task Key_ThatWasNotFound_IsReadAgainAtOnce()
    {
        await Get(null);
        var created = NewKey();

        Assert.That(await Get(created), Is.SameAs(created));
    }

    private Task<ApiKey?> Get(ApiKey? stored) => cache.Get("key-1", () =>
    {
        reads++;
        return Task.FromResult(stored);
    });

    private static ApiKey NewKey() =>
        ApiKey.Create(ASubscription.Tenant, ApiKeyText.Random(isSandbox: true), [], null, Clock.Utc("2026-03-10 09:00"));

    private sealed class SteppedTime : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long GetTimestamp() => Elapsed.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    }
}
