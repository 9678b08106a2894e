using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Events;
using Connect.Application.Transactions;
using Connect.Domain.ApiKeys;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>What callers get if the server itself fails or is at its limits: additional servers, each with one thing changed.</summary>
internal sealed class ServerProblemTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Customer = """{ "name": "Ada" }""", Secret = "the value 4711 of somebody";
    private readonly Engine engine = engine;

    [Test]
    public async Task ServerFault_IsReportedWithoutItsDetails()
    {
        using var broken = Beside(host => host.ConfigureTestServices(services => services.AddSingleton<IEventFeed>(new BrokenFeed())));

        var response = (await Caller(broken, await Key()).Get("/events")).Refused(500, "internal_error");

        string[] said = [response.Body, .. response.Headers.Select(header => $"{header.Key}: {header.Value}")];
        foreach (var word in new[] { Secret, "4711", "Exception", nameof(BrokenFeed), "Connect.", "   at ", ".cs" })
            Assert.That(said, Has.None.Contain(word));

        Assert.That((bool)response.Json["retryable"]!, Is.False);
    }

    [Test]
    public async Task RaceLostRepeatedly_IsRefusedAndLeavesTheKeyUnused()
    {
        using var unlucky = Beside(
            host => host.ConfigureTestServices(services => services.AddSingleton<IUnitOfWork>(new UnluckyUnitOfWork())));

        var response = (await Caller(unlucky, await Key()).Post("/customers", Customer, ("Idempotency-Key", "one")))
            .Refused(409, "concurrency_conflict");

        Assert.That(((bool)response.Json["retryable"]!, response.Header("Retry-After")), Is.EqualTo((true, "1")));
        Assert.That(
            (await Api.Post("/customers", Customer, ("Idempotency-Key", "one"))).Granted(201).Header("Idempotent-Replayed"),
            Is.Null);
    }

    [Test]
    public async Task RequestsOverTheRateLimit_AreRefusedForThatKeyOnly()
    {
        using var slow = Beside(host => host.UseSetting("RateLimit:RequestsPerSecond", "1"));
        var caller = Caller(slow, await Key());

        var responses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => caller.Get("/events")));

        Assert.That(responses.Select(response => response.Status), Does.Contain(200).And.Contain(429));
        var refused = responses.First(response => response.Status != 200).Refused(429, "rate_limited");
        Assert.That(((bool)refused.Json["retryable"]!, refused.Header("Retry-After")), Is.EqualTo((true, "1")));
        (await Caller(slow, await Key()).Get("/events")).Granted();
    }

    [Test]
    public async Task UnreachableDatabase_IsReportedByOperationsAndHealth()
    {
        var folder = Scratch.NewFolder();
        var connectionString = $"Data Source={Path.Combine(folder, "connect.db")}";
        Server.Migrate(Engine.Sqlite, connectionString);
        using var server = Server.Beside(Engine.Sqlite, host => host.UseSetting(Server.ConnectionStringSetting, connectionString));
        var caller = Caller(server, "ck_test_somebody_secret");
        (await caller.Get("/events")).Refused(401, "unauthenticated");

        server.Services.GetRequiredService<SqlitePool>().Clear();
        Directory.Delete(folder, recursive: true);

        foreach (var path in new[] { "/events", "/health/ready" })
            Assert.That((await caller.Get(path)).Refused(503, "unavailable").Header("Retry-After"), Is.EqualTo("1"));

        (await Caller(server, null).Get("/health/live")).Granted();
        (await caller.Get("/health/live")).Granted();
    }

    private WebApplicationFactory<Program> Beside(Action<IWebHostBuilder> change) => Server.Beside(engine, change);

    private Task<string> Key() => CreateKey(TenantId, [.. Scopes.All]);

    private static ApiClient Caller(WebApplicationFactory<Program> server, string? apiKey) => new(server.CreateClient(), apiKey);

    private sealed class BrokenFeed : IEventFeed
    {
        public Task<EventListResponse> Read(ListEvents wanted, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Secret);

        public Task<bool> WaitForEvent(long after, TimeSpan timeout, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Secret);
    }

    private sealed class UnluckyUnitOfWork : IUnitOfWork
    {
        public Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
            throw new LostRaceException("Another was faster.");
    }
}
