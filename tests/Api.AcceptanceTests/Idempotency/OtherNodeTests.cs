using System.Diagnostics;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Tenants;
using Connect.Infrastructure.Idempotency;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Idempotency;

/// <summary>What a caller gets while another node still runs the first request with the key.</summary>
internal sealed class OtherNodeTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Customer = """{ "name": "Ada" }""";
    private static readonly (string Name, string Value) Key = ("Idempotency-Key", "one");

    [Test]
    public async Task Write_WhileAnotherNodeHoldsItsKey_IsRefusedAfterFiveSecondsAndGrantedLater()
    {
        await using (var otherNode = Database())
        {
            await using var transaction = await otherNode.Database.BeginTransactionAsync();
            var scope = new TenantScope();
            scope.Enter(TenantId, "another node");
            var records = new IdempotencyRecords(otherNode, new(otherNode), scope, new(new EphemeralDataProtectionProvider()));
            var isLocked = await records.Lock(Key.Value, TimeSpan.Zero, CancellationToken.None);
            Assert.That(isLocked);

            var started = Stopwatch.StartNew();
            var response = await Api.Post("/customers", Customer, Key);

            // A SQLite file has one writer. Whether that writer has the same key cannot be known.
            response.Refused(
                otherNode.Database.IsSqlite() ? 503 : 409, otherNode.Database.IsSqlite() ? "overloaded" : "idempotency_in_progress");
            Assert.That(((bool)response.Json["retryable"]!, response.Header("Retry-After")), Is.EqualTo((true, "1")));
            Assert.That(started.Elapsed, Is.EqualTo(TimeSpan.FromSeconds(5)).Within(TimeSpan.FromSeconds(2)));
        }

        (await Api.Post("/customers", Customer, Key)).Granted(201);
    }
}
