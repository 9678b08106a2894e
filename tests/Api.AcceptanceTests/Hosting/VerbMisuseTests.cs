using Connect.Api.Hosting.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What the verbs refuse, in which words; the base has created the tenant Acme, whose clock stands on 2026-03-15.</summary>
internal sealed class VerbMisuseTests(Engine engine) : VerbInProcessTests(engine)
{
    private const string TenantUsage = "usage: tenants create NAME --time-zone ZONE [--sandbox]";
    private const string KeyUsage = "usage: keys create --tenant NAME --scopes A,B [--expires DATE]";
    private const string KnownScopes = "the scopes are subscriptions:read, subscriptions:write, sims:secrets, catalog:read, catalog:write, "
        + "customers:read, customers:write, events:read, webhooks:manage, sandbox:clock.";

    private const string ServerTakes = "it takes settings, like --urls=http://localhost:5080. The verb help lists what else there is.";

    private const string NameRule = "A tenant's name must be 1 to 100 characters on one line, without white space at either end.";

    [TestCase("tenants|create|Acme|--time-zone|Europe/Oslo", "There is already a tenant 'Acme'; a tenant's name must be unique.")]
    [TestCase("tenants|create||--time-zone|Europe/Oslo", NameRule)]
    [TestCase("tenants|create| beta|--time-zone|Europe/Oslo", NameRule)]
    [TestCase(
        "tenants|create|beta|--time-zone|W. Europe Standard Time",
        "'W. Europe Standard Time' is no IANA time zone that is known here; it must be one like Europe/Stockholm, spelled just so.")]
    [TestCase("keys|create|--tenant|acme|--scopes|events:read", "There is no tenant 'acme'; the verb 'tenants create' creates one.")]
    [TestCase("keys|create|--tenant|Acme|--scopes|events:read,events:write", "There is no scope 'events:write'; " + KnownScopes)]
    [TestCase("keys|create|--tenant|Acme|--scopes|", "--scopes names no scope; " + KnownScopes)]
    [TestCase("keys|create|--tenant|Acme|--scopes|,", "--scopes names no scope; " + KnownScopes)]
    [TestCase(
        "keys|create|--tenant|Acme|--scopes|events:read,events:read",
        "--scopes names events:read more than once; each scope must be named once.")]
    [TestCase(
        "keys|create|--tenant|Acme|--scopes|events:read|--expires|2026-03-16",
        "--expires is 2026-03-16, which has begun in Europe/Stockholm; it must be a date that lies in the future there.",
        Description = "By the real clock: the sandbox's own stands on the day before.")]
    public async Task Verb_WhenRefused_SaysWhyInASentence(string arguments, string sentence)
    {
        Assert.That(await Do(arguments), Is.EqualTo(VerbOutcome.Misused(sentence)));
        await using var db = Database();
        Assert.That((await db.Tenants.CountAsync(), await db.ApiKeys.CountAsync()), Is.EqualTo((1, 1)), "those that the test began with");
    }

    [TestCase("2026-02-30")]
    [TestCase("9999-12-31")]
    [TestCase("31.12.2199")]
    [TestCase("tomorrow")]
    [TestCase("")]
    public async Task KeysCreate_WithWhatIsNoDate_SaysHowToWriteOne(string date) => Assert.That(
        await Do($"keys|create|--tenant|Acme|--scopes|events:read|--expires|{date}"),
        Is.EqualTo(VerbOutcome.Misused($"--expires is '{date}'; it must be a date of the calendar up to 2199-12-31, written like 2027-01-31.")));

    [TestCase("tenants|create", "The verb 'tenants create' needs NAME; " + TenantUsage)]
    [TestCase("tenants|create|beta", "The verb 'tenants create' needs --time-zone ZONE; " + TenantUsage)]
    [TestCase("tenants|create|beta|--time-zone", "The verb 'tenants create' needs a value with --time-zone; " + TenantUsage)]
    [TestCase("tenants|create|beta|--time-zone|--sandbox", "The verb 'tenants create' needs a value with --time-zone; " + TenantUsage)]
    [TestCase("tenants|create|beta|--zone|UTC", "The verb 'tenants create' has no option --zone; " + TenantUsage)]
    [TestCase("tenants|create|beta|-s", "The verb 'tenants create' has no option -s; " + TenantUsage)]
    [TestCase("tenants|create|beta|gamma", "The verb 'tenants create' has no use for 'gamma'; " + TenantUsage)]
    [TestCase("tenants|create|beta|--sandbox|--sandbox", "The verb 'tenants create' takes --sandbox only once; " + TenantUsage)]
    [TestCase("tenants|create|beta|--sandbox=no", "The verb 'tenants create' takes no value with --sandbox; " + TenantUsage)]
    [TestCase("keys|create|--tenant|Acme|--tenant|Acme", "The verb 'keys create' takes --tenant only once; " + KeyUsage)]
    [TestCase("keys|create|--tenant|Acme", "The verb 'keys create' needs --scopes A,B; " + KeyUsage)]
    [TestCase("migrate|now", "The verb 'migrate' has no use for 'now'; usage: migrate")]
    [TestCase("migrate|--Database:Provider", "The setting --Database:Provider needs its value after an equals sign, like --Database:Provider=VALUE.")]
    [TestCase("tenants", "There is no verb 'tenants'. Known: migrate, tenants create, keys create, help. Without a verb the server starts.")]
    [TestCase("keys|--tenant|create|create|--scopes|events:read", "There is no tenant 'create'; the verb 'tenants create' creates one.")]
    [TestCase("keys|--tenant|Acme|delete", "There is no verb 'keys delete'. Known: migrate, tenants create, keys create, help. Without a verb the server starts.")]
    [TestCase("tenants|delete|beta", "There is no verb 'tenants delete'. Known: migrate, tenants create, keys create, help. Without a verb the server starts.")]
    public async Task Verb_WhenMistyped_SaysHowItIsUsed(string arguments, string sentence) =>
        Assert.That(await Do(arguments), Is.EqualTo(VerbOutcome.Misused(sentence)));

    [TestCase("--tenant|acme|keys|create", "'keys' begins a verb, and a verb must stand before --tenant. Without a verb the server starts.")]
    [TestCase("--tenant=acme|keys|create", "'keys' begins a verb, and a verb must stand before --tenant. Without a verb the server starts.")]
    [TestCase("--sandbox|tenants|create|beta", "'tenants' begins a verb, and a verb must stand before --sandbox. Without a verb the server starts.")]
    [TestCase("--urls|http://localhost:9000|help", "'help' begins a verb, and a verb must stand before --urls. Without a verb the server starts.")]
    [TestCase("--urls|http://localhost:9000|now", "The server has no use for 'now'; " + ServerTakes)]
    [TestCase("--version", "The server has no use for '--version'; " + ServerTakes)]
    [TestCase("--verbose|--urls=http://localhost:9000", "The server has no use for '--verbose'; " + ServerTakes)]
    [TestCase("-p=9000", "The server has no use for '-p=9000'; " + ServerTakes)]
    [TestCase("-p|9000", "The server has no use for '-p'; " + ServerTakes)]
    [TestCase("--Database:Provider", "The setting --Database:Provider needs its value after an equals sign, like --Database:Provider=VALUE.")]
    [TestCase("--Database:Provider=Sqlite|--environment=Testing", null)]
    [TestCase("--urls|http://localhost:9000", null)]
    [TestCase("--contentRoot|keys", null)]
    [TestCase("--contentRoot|-keys", null)]
    public void Server_StartedWithWhatItWouldPassOver_IsRefused(string arguments, string? sentence)
    {
        var given = Given(arguments);

        Assert.That((given.NameAVerb, given.RefusalToServe), Is.EqualTo((false, sentence)));
    }
}
