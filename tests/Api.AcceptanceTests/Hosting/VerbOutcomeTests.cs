using Connect.Api.Hosting;
using Connect.Api.Hosting.CommandLine;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What the verbs do and say, on every engine; the base has created the sandbox tenant Acme.</summary>
internal sealed class VerbOutcomeTests(Engine engine) : VerbInProcessTests(engine)
{
    [TestCase("tenants|create|beta|--time-zone|Europe/Stockholm", "live")]
    [TestCase("tenants|create|beta|--sandbox|--time-zone=Europe/Stockholm", "sandbox")]
    [TestCase("tenants|--sandbox|create|--time-zone|Europe/Stockholm|beta", "sandbox")]
    public async Task TenantsCreate_WhenNew_StoresItAndSaysTheNextStep(string arguments, string kind)
    {
        var outcome = await Do(arguments);

        Assert.That(outcome, Is.EqualTo(VerbOutcome.Done($"""
            Created the {kind} tenant 'beta' in Europe/Stockholm.
            Next, a key for it: {NextFor("beta")} (from source: dotnet run --project src/Api -- {NextFor("beta")})
            """)));
        await using var db = Database();
        var tenant = await db.Tenants.SingleAsync(tenant => tenant.Name == "beta");
        Assert.That((tenant.TimeZone, tenant.IsSandbox), Is.EqualTo(("Europe/Stockholm", kind == "sandbox")));
    }

    [Test]
    public async Task TenantsCreate_WithABlankInTheName_QuotesItInTheNextStep() =>
        Assert.That((await Do("tenants|create|Beta Ltd|--time-zone|UTC")).Output, Does.Contain(NextFor("\"Beta Ltd\"")));

    [TestCase("2199-12-31", "until 2199-12-30T23:00:00Z")]
    [TestCase(null, "without end")]
    public async Task KeysCreate_WhenGranted_SaysTheKeyOnceAndKeepsItsHash(string? expires, string until)
    {
        var outcome = await Do("keys|create|--tenant|Acme|--scopes|events:read, catalog:read" + (expires is null ? "" : $"|--expires|{expires}"));

        var text = ApiKeyText.Parse(outcome.Output!)!;
        Assert.That((outcome.ExitCode, text.IsSandbox), Is.EqualTo((0, true)));
        Assert.That(outcome.Error, Does.Contain(text.KeyId).And.Contain("'Acme'").And.Contain(until).And.Not.Contain(text.Secret));
        await using var db = Database();
        var key = await db.ApiKeys.SingleAsync(key => key.KeyId == text.KeyId);
        Assert.That(key.Scopes, Is.EqualTo(["events:read", "catalog:read"]));
        Assert.That(key.ExpiresAt, Is.EqualTo(expires is null ? (DateTimeOffset?)null : new DateTimeOffset(2199, 12, 30, 23, 0, 0, TimeSpan.Zero)));
        (await With(outcome.Output).Get("/events")).Granted();
    }

    [TestCase("keys|--tenant|Acme|create|--scopes|events:read")]
    [TestCase("keys|--scopes|events:read|--tenant|Acme|create")]
    public async Task KeysCreate_WithOptionsAmongItsWords_IsTheSameVerb(string arguments) => Assert.That((await Do(arguments)).ExitCode, Is.Zero);

    [Test]
    public async Task KeysCreate_OfALiveTenant_SaysSoInThePrefix()
    {
        await Do("tenants|create|beta|--time-zone|UTC");

        Assert.That((await Do("keys|create|--tenant|beta|--scopes|events:read")).Output, Does.StartWith("ck_live_"));
    }

    [Test]
    public async Task TenantsCreate_ByManyAtOnce_HappensOnce()
    {
        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var db = Database();
            return await new TenantAdministration(db).Create("beta", "UTC", sandbox: false, DateTimeOffset.UnixEpoch, CancellationToken.None);
        })));

        Assert.That(created.Count(tenant => tenant is not null), Is.EqualTo(1));
    }

    [TestCase("help")]
    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("keys|create|--tenant|Acme|-h")]
    [TestCase("tenants|create|--help")]
    public async Task Help_WhenAsked_SaysTheVerbs(string arguments)
    {
        var outcome = await Do(arguments);

        Assert.That((outcome.ExitCode, outcome.Error), Is.EqualTo((0, (string?)null)));
        Assert.That(
            outcome.Output,
            Does.Contain("  migrate  ")
                .And.Contain("  tenants create NAME --time-zone ZONE [--sandbox]  ")
                .And.Contain("  keys create --tenant NAME --scopes A,B [--expires DATE]  ")
                .And.Contain("  help  "));
    }

    [Test]
    public async Task Output_OfAKey_IsTheKeyAlone()
    {
        var (before, output, error) = ((Console.Out, Console.Error), new StringWriter(), new StringWriter());
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            await using var app = NewApp();
            Assert.That(await Verbs.Run(Given("keys|create|--tenant|Acme|--scopes|events:read"), app), Is.Zero);
        }
        finally
        {
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
        }

        Assert.That(output.ToString(), Does.Match("^ck_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{32}\\r?\\n\\z"));
        Assert.That(error.ToString(), Does.Match("^The API key [^\\n]*\\n\\z"));
    }

    [TestCase("--Database:Provider=Sqlite|--environment=Testing", false)]
    [TestCase("--urls|http://localhost:9000", false)]
    [TestCase("--tenant|acme|keys|create", false)]
    [TestCase("-h", true)]
    [TestCase("--Database:Provider=Sqlite|migrate", true)]
    [TestCase("tenants|create|acme|--sandbox|--ConnectionStrings:Connect=Data Source=x.db", true)]
    public void Arguments_WithAVerbFirst_AreAVerbAndItsSettings(string arguments, bool nameAVerb)
    {
        var given = Given(arguments);

        Assert.That(given.NameAVerb, Is.EqualTo(nameAVerb));
        Assert.That(given.Settings, Is.EqualTo(arguments.Split('|').Where(argument => argument.Contains(':') && argument.Contains('='))));
    }

    private static string NextFor(string tenant) => $"keys create --tenant {tenant} --scopes subscriptions:read,subscriptions:write";
}
