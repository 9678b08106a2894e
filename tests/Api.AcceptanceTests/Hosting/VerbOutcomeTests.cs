using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What the verbs do and say, on every engine; the base has created the sandbox tenant Acme.</summary>
internal sealed class VerbOutcomeTests(Engine engine) : VerbInProcessTests(engine)
{
    [TestCase("tenants|create|beta|--time-zone|Europe/Stockholm", "live")]
    [TestCase("tenants|create|beta|--sandbox|--time-zone=Europe/Stockholm", "sandbox")]
    [TestCase("tenants|create|--sandbox|--time-zone|Europe/Stockholm|beta", "sandbox")]
    [TestCase("--RateLimit:Any=1|tenants|--RateLimit:Any=2|create|--sandbox|beta|--time-zone|Europe/Stockholm", "sandbox")]
    [TestCase("--environment|Production|tenants|create|beta|--time-zone|Europe/Stockholm", "live")]
    public async Task TenantsCreate_WithANewName_StoresTheTenantAndPrintsTheNextStep(string arguments, string kind)
    {
        var said = await Run(arguments);

        Assert.That(said, Is.EqualTo(new ProgramRun(0, $"""
            Created the {kind} tenant 'beta' in Europe/Stockholm.
            Next, create a key for it: {NextFor("beta")} (from source: dotnet run --project src/Api -- {NextFor("beta")})

            """, "")));
        await using var db = Database();
        var tenant = await db.Tenants.SingleAsync(tenant => tenant.Name == "beta");
        Assert.That((tenant.TimeZone, tenant.IsSandbox), Is.EqualTo(("Europe/Stockholm", kind == "sandbox")));
    }

    [Test]
    public async Task TenantsCreate_WithABlankInTheName_QuotesTheNameInTheNextStep() =>
        Assert.That((await Run("tenants|create|Beta Ltd|--time-zone|UTC")).Output, Does.Contain(NextFor("\"Beta Ltd\"")));

    [TestCase("2199-12-31", "expires at 2199-12-30T23:00:00Z")]
    [TestCase(null, "does not expire")]
    public async Task KeysCreate_Always_PrintsTheKeyOnceAndStoresItsHash(string? expires, string validity)
    {
        var expiry = expires is null ? "" : $"|--expires|{expires}";
        var outcome = await Run($"keys|create|--tenant|Acme|--scopes|events:read, catalog:read{expiry}");

        var key = outcome.Output.TrimEnd();
        var text = ApiKeyText.Parse(key)!;
        Assert.That((outcome.ExitCode, text.IsSandbox), Is.EqualTo((0, true)));
        Assert.That(outcome.Error, Does.Contain(text.KeyId).And.Contain("'Acme'").And.Contain(validity).And.Not.Contain(text.Secret));
        await using var db = Database();
        var stored = await db.ApiKeys.SingleAsync(stored => stored.KeyId == text.KeyId);
        Assert.That(stored.Scopes, Is.EqualTo(["events:read", "catalog:read"]));
        Assert.That(
            stored.ExpiresAt,
            Is.EqualTo(expires is null ? (DateTimeOffset?)null : new DateTimeOffset(2199, 12, 30, 23, 0, 0, TimeSpan.Zero)));
        (await With(key).Get("/events")).Granted();
    }

    [Test]
    public async Task KeysCreate_ForALiveTenant_PrintsAKeyWithTheLivePrefix()
    {
        await Run("tenants|create|beta|--time-zone|UTC");

        Assert.That((await Run("keys|create|--tenant|beta|--scopes|events:read")).Output, Does.StartWith("ck_live_"));
    }

    [Test]
    public async Task TenantsCreate_ByManyAtOnce_CreatesOneTenant()
    {
        var services = (await RunningServer()).Services;
        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<TenantAdministration>()
                .Create("beta", "UTC", sandbox: false, DateTimeOffset.UnixEpoch, CancellationToken.None);
        })));

        Assert.That(created.Count(tenant => tenant is not null), Is.EqualTo(1));
    }

    [TestCase("help")]
    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("migrat|--help")]
    public async Task Help_ListsTheVerbs(string arguments) => Assert.That(
        await Help(arguments),
        Does.Match("  migrate +Migrates")
            .And.Match("  tenants +Manages tenants: create\\.")
            .And.Match("  keys +Manages API keys: create\\."));

    [TestCase("help|keys|create")]
    [TestCase("keys|create|--help")]
    [TestCase("keys|create|--tenant|Acme|-h")]
    public async Task HelpOfAVerb_ListsItsOptions(string arguments) => Assert.That(
        await Help(arguments),
        Does.Contain("Connect.Api keys create [options]").And.Contain("--tenant <NAME> (REQUIRED)").And.Contain("--expires <DATE>"));

    [Test]
    public async Task KeysCreate_OnStandardOutput_PrintsTheKeyAlone()
    {
        var said = await Run("keys|create|--tenant|Acme|--scopes|events:read");

        Assert.That(said.Output, Does.Match("^ck_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{32}\\r?\\n\\z"));
        Assert.That(said.Error, Does.Match("^The API key [^\\n]*\\n\\z"));
    }

    private async Task<string> Help(string arguments)
    {
        var said = await Run(arguments);
        Assert.That((said.ExitCode, said.Error), Is.EqualTo((0, "")));
        return said.Output;
    }

    private static string NextFor(string tenant) => $"keys create --tenant {tenant} --scopes subscriptions:read,subscriptions:write";
}
