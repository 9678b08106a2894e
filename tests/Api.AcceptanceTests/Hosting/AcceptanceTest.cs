using System.Globalization;
using System.Text.Json.Nodes;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>
/// A test that drives the product over HTTP on an empty database with one sandbox tenant, Acme in Stockholm, whose
/// clock stands at 12:00 on 15 March 2026 local time until the test moves it.
/// </summary>
[TestFixtureSource(typeof(Engine), nameof(Engine.All))]
internal abstract class AcceptanceTest(Engine engine)
{
    protected const string Noon15March = "2026-03-15T11:00:00.000Z";
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse(Noon15March, CultureInfo.InvariantCulture);
    private HttpClient? client;

    protected ApiClient Api { get; private set; } = null!;

    protected Guid TenantId { get; private set; }

    [SetUp]
    public async Task StartEmpty()
    {
        var server = await Server.On(engine);
        await server.Empty();
        client = server.CreateClient();
        (TenantId, Api) = await CreateTenant("Acme", sandbox: true, [.. Scopes.All]);
    }

    [TearDown]
    public void Disconnect() => client?.Dispose();

    protected ConnectDbContext Database() => engine.Open();

    protected Task<Server> RunningServer() => Server.On(engine);

    /// <summary>The real clock as the server reads it: leases run by it, whatever the tenant's own clock says.</summary>
    protected async Task<DateTimeOffset> RealNow() => (await RunningServer()).Services.GetRequiredService<TimeProvider>().GetUtcNow();

    protected WebApplicationFactory<Program> ServerBeside() => Server.Beside(engine, _ => { });

    protected async Task<T> Worker<T>()
        where T : class => (await RunningServer()).Services.GetServices<IHostedService>().OfType<T>().Single();

    protected ApiClient With(string? apiKey) => new(client!, apiKey);

    protected async Task<(Guid TenantId, ApiClient Api)> CreateTenant(string name, bool sandbox, params string[] scopes)
    {
        var tenant = Tenant.Create(Guid.CreateVersion7(), name, "Europe/Stockholm", sandbox, Now);
        await using var db = Database();
        db.Add(tenant);
        await db.SaveChangesAsync();
        return (tenant.TenantId, With(await CreateKey(tenant.TenantId, scopes)));
    }

    protected async Task<string> CreateKey(
        Guid tenantId, string[] scopes, DateTimeOffset? expiresAt = null, DateTimeOffset? revokedAt = null)
    {
        var text = $"ck_test_{Guid.NewGuid():N}_secret";
        var key = ApiKey.Create(tenantId, ApiKeyText.Parse(text)!, scopes, expiresAt, Now);
        if (revokedAt is { } at)
            key.Revoke(at);

        await using var db = Database();
        db.Add(key);
        await db.SaveChangesAsync();
        return text;
    }

    protected async Task MoveClockTo(string instant)
    {
        await using var db = Database();
        await db.Tenants.Where(tenant => tenant.TenantId == TenantId)
            .ExecuteUpdateAsync(
                tenant => tenant.SetProperty(it => it.SandboxNow, DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));
    }

    /// <summary>The types of all events since a sequence, in order; the sequences are proved to be without gaps.</summary>
    protected async Task<IReadOnlyList<string>> EventTypesAfter(long sequence)
    {
        var feed = (await Api.Get($"/events?after={sequence}&limit=200")).Json;
        var items = feed["items"]!.AsArray();
        Assert.That(
            items.Select(item => (long)item!["sequence"]!),
            Is.EqualTo(Enumerable.Range(1, items.Count).Select(number => sequence + number)));
        return [.. items.Select(item => (string)item!["type"]!)];
    }

    protected async Task<long> LatestSequence() => (long)(await Api.Get("/events")).Json["latestSequence"]!;

    protected static JsonNode? AddOnIn(ApiResponse subscription, string subscriptionAddonId) => subscription.Json["addons"]!.AsArray()
        .SingleOrDefault(addOn => (string?)addOn!["subscriptionAddonId"] == subscriptionAddonId);
}
