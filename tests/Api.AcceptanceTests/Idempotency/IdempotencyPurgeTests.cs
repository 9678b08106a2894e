using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Idempotency;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Idempotency;

internal sealed class IdempotencyPurgeTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task Purge_RemovesExpiredRecordsAndNoOthers()
    {
        var (otherTenant, other) = await CreateTenant("Other", sandbox: true, Scopes.CustomersWrite);
        await Create(Api, "old");
        await Create(other, "of another tenant, whose clock stands");
        await MoveClockTo("2026-03-15T12:00:00Z");
        await Create(Api, "young");
        await MoveClockTo("2026-03-16T11:30:00Z");

        Assert.That(await (await Worker<IdempotencyPurge>()).PurgeOnce(CancellationToken.None), Is.EqualTo(1));

        await using var db = Database();
        Assert.That(
            await db.IdempotencyRecords.CountAsync(row => row.TenantId == TenantId && row.ExpiresAt > DateTimeOffset.UnixEpoch),
            Is.EqualTo(1));
        Assert.That(await db.IdempotencyRecords.CountAsync(row => row.TenantId == otherTenant), Is.EqualTo(1));
    }

    [Test]
    public async Task Purge_OfMoreThanOneBatch_RemovesAll()
    {
        await using var db = Database();
        for (var number = 0; number <= IdempotencyPurge.BatchSize; number++)
            db.Add(Row(number));
        await db.SaveChangesAsync();

        Assert.That(await (await Worker<IdempotencyPurge>()).PurgeOnce(CancellationToken.None), Is.EqualTo(IdempotencyPurge.BatchSize + 1));
        Assert.That(await db.IdempotencyRecords.AnyAsync(), Is.False);
    }

    private IdempotencyRow Row(int number) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = TenantId,
        KeyHash = BitConverter.GetBytes(number),
        Fingerprint = [],
        Method = "POST",
        Path = "/customers",
        Scope = Scopes.CustomersWrite,
        Outcome = "ok",
        Status = 201,
        ContentType = "application/json",
        Body = [],
        CreatedAt = DateTimeOffset.UnixEpoch,
        ExpiresAt = DateTimeOffset.UnixEpoch,
    };

    private static async Task Create(ApiClient api, string key) =>
        (await api.Post("/customers", """{ "name": "Ada" }""", ("Idempotency-Key", key))).Granted(201);
}
