using System.Diagnostics;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Idempotency;

/// <summary>What callers get while the one writer of a SQLite file keeps the write lock.</summary>
internal sealed class BusyTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Customer = """{ "name": "Ada" }""";
    private static readonly (string, string) Key = ("Idempotency-Key", "one");

    [Test]
    public async Task Write_WhileAnotherHoldsTheWriteLock_IsRefusedAfterFiveSeconds()
    {
        await using (var transaction = await BeginWrite())
        {
            Assume.That(transaction, Is.Not.Null, "SQL Server has no such lock");
            var started = Stopwatch.StartNew();
            Task<ApiResponse>[] sent = [Api.Post("/customers", Customer, Key), Api.Post("/customers", Customer, Key)];

            // Whichever comes second waits for the first, which waits for the write lock.
            var second = await await Task.WhenAny(sent);
            Assert.That(started.Elapsed, Is.EqualTo(TimeSpan.FromSeconds(5)).Within(TimeSpan.FromSeconds(2)));
            second.Refused(409, "idempotency_in_progress");

            var responses = await Task.WhenAll(sent);
            responses.Single(response => response != second).Refused(503, "overloaded");
            Assert.That(
                responses.Select(response => ((bool)response.Json["retryable"]!, response.Header("Retry-After"))),
                Is.All.EqualTo((true, "1")));
        }

        Assert.That((await Api.Post("/customers", Customer, Key)).Granted(201).Header("Idempotent-Replayed"), Is.Null);
    }

    [Test]
    public async Task Read_WhileAnotherHoldsTheWriteLock_IsGranted()
    {
        await using var transaction = await BeginWrite();
        Assume.That(transaction, Is.Not.Null, "SQL Server has no such lock");

        (await Api.Get("/events")).Granted();
    }

    private async Task<IAsyncDisposable?> BeginWrite()
    {
        var services = (await RunningServer()).Services;
        if (services.GetService<GroupCommit>() is not { } group)
            return null;

        var connection = new PreparedConnection(services.GetRequiredService<SqlitePool>(), group);
        var transaction = await connection.BeginTransactionAsync();
        await connection.Lock(default);
        return transaction;
    }
}
