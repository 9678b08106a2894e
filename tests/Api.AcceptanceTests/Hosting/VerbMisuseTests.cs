using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What the program refuses, in which words; the base has created the tenant Acme, whose clock stands on 2026-03-15.</summary>
internal sealed class VerbMisuseTests(Engine engine) : VerbInProcessTests(engine)
{
    private const string TenantUsage = "Connect.Api tenants create <NAME> [options]";
    private const string KeyUsage = "Connect.Api keys create [options]";
    private const string ServerUsage = "Connect.Api [command] [options]";
    private const string KnownScopes = "The scopes are subscriptions:read, subscriptions:write, sims:secrets, catalog:read, catalog:write, "
        + "customers:read, customers:write, events:read, webhooks:manage, sandbox:clock.";

    private const string SettingRule = "The setting --Database:Provider needs its value after an equals sign: --Database:Provider=VALUE.";
    private const string TimeZoneRule =
        "is not a known IANA time zone. Write it exactly as in the IANA database, such as Europe/Stockholm.";
    private const string NameRule = "A tenant's name must be 1 to 100 characters on one line, without white space at either end.";

    [TestCase("tenants|create|Acme|--time-zone|Europe/Oslo", "There is already a tenant 'Acme'; a tenant's name must be unique.")]
    [TestCase("keys|create|--tenant|acme|--scopes|events:read", "There is no tenant 'acme'. The command 'tenants create' creates one.")]
    [TestCase("keys|create|--tenant||--scopes|events:read", "There is no tenant ''. The command 'tenants create' creates one.")]
    [TestCase("keys|create|--tenant|create|--scopes|events:read", "There is no tenant 'create'. The command 'tenants create' creates one.")]
    [TestCase(
        "keys|create|--tenant|Acme|--scopes|events:read|--expires|2026-03-16",
        "--expires is 2026-03-16, which has begun in Europe/Stockholm. It must be a date in the future there.",
        Description = "By the real clock: the sandbox's own stands on the day before.")]
    [TestCase(
        "tenants|--DueChanges:Interval=never|create|beta|--time-zone|UTC",
        "DueChanges:Interval is 'never'; it must be a time span from 00:00:00.1000000 to 1.00:00:00, like 00:00:01.",
        Description = "A setting is read wherever it stands.")]
    [TestCase("migrate|--Database:Provider", SettingRule)]
    [TestCase("--Database:Provider", SettingRule)]
    public async Task Verb_WhenRefused_ExplainsWhyInASentence(string arguments, string sentence)
    {
        Assert.That(await Refusal(arguments), Is.EqualTo(sentence + Environment.NewLine));
        await ExpectNothingCreated();
    }

    [TestCase("tenants|create||--time-zone|Europe/Oslo", NameRule)]
    [TestCase("tenants|create| beta|--time-zone|Europe/Oslo", NameRule)]
    [TestCase(
        "tenants|create|beta|--time-zone|W. Europe Standard Time",
        "'W. Europe Standard Time' " + TimeZoneRule)]
    [TestCase(
        "tenants|create|beta|--time-zone|[diagram]",
        "'[diagram]' " + TimeZoneRule)]
    [TestCase("tenants|create", "Required argument 'NAME' missing for command: 'create'.")]
    [TestCase("tenants|create|beta", "Option '--time-zone' is required.")]
    [TestCase("tenants|create|beta|--time-zone", "Required argument missing for option: '--time-zone'.")]
    [TestCase("tenants|create|beta|--time-zone=", "Required argument missing for option: '--time-zone'.")]
    [TestCase("tenants|create|b|--time-zone|--sandbox", "Required argument missing for option: '--time-zone', before '--sandbox'.")]
    [TestCase("tenants|create|beta|--zone|UTC", "Unrecognized command or argument '--zone'.")]
    [TestCase("tenants|create|beta|-s|--time-zone|UTC", "Unrecognized command or argument '-s'.")]
    [TestCase("tenants|create|--sandbx|--time-zone|UTC", "Unrecognized command or argument '--sandbx'.", Description = "Not a name.")]
    [TestCase("tenants|create|-s|--time-zone|UTC", "Unrecognized command or argument '-s'.")]
    [TestCase("tenants|create|beta|gamma|--time-zone|UTC", "Unrecognized command or argument 'gamma'.")]
    [TestCase("tenants|create|beta|@file|--time-zone|UTC", "Unrecognized command or argument '@file'.")]
    [TestCase("tenants|create|beta|--time-zone|UTC|--sandbox|--sandbox", "Option '--sandbox' may be given only once.")]
    [TestCase("tenants|create|beta|--time-zone|UTC|--sandbox=no", "Unrecognized command or argument 'no'.")]
    [TestCase("tenants|create|beta|--time-zone|UTC|--sandbox=true", "Unrecognized command or argument 'true'.")]
    [TestCase("tenants|--sandbox|create|beta|--time-zone|UTC", "Unrecognized command or argument '--sandbox'.")]
    [TestCase("--sandbox|tenants|create|beta|--time-zone|UTC", "Unrecognized command or argument '--sandbox'.")]
    public async Task TenantsCreate_WithWrongArguments_PrintsTheErrorAndTheUsage(string arguments, string sentence)
    {
        Assert.That(await Refusal(arguments), Does.Contain(sentence).And.Contain(TenantUsage).And.Contain("--time-zone <ZONE> (REQUIRED)"));
        await ExpectNothingCreated();
    }

    [TestCase("--tenant|Acme|--scopes|events:read,events:write", "There is no scope 'events:write'. " + KnownScopes)]
    [TestCase("--tenant|Acme|--scopes|", "--scopes must name at least one scope. " + KnownScopes)]
    [TestCase("--tenant|Acme|--scopes|,", "--scopes must name at least one scope. " + KnownScopes)]
    [TestCase("--tenant|A|--scopes|events:read,events:read", "--scopes names events:read more than once. Each scope must be named once.")]
    [TestCase("--tenant|Acme|--tenant|Acme|--scopes|events:read", "Option '--tenant' expects a single argument but 2 were provided.")]
    [TestCase("--tenant|Acme|--scopes|events:read|--scopes|events:read", "Option '--scopes' may be given only once.")]
    [TestCase("--tenant|Acme|--scopes|events:read|catalog:read", "Unrecognized command or argument 'catalog:read'.")]
    [TestCase("--tenant|Acme", "Option '--scopes' is required.")]
    [TestCase("--tenant|--scopes|events:read", "Required argument missing for option: '--tenant', before '--scopes'.")]
    public async Task KeysCreate_WithWrongArguments_PrintsTheErrorAndTheUsage(string arguments, string sentence)
    {
        var refusal = await Refusal($"keys|create|{arguments}");

        Assert.That(refusal, Does.Contain(sentence).And.Contain(KeyUsage).And.Contain("--tenant <NAME> (REQUIRED)"));
        await ExpectNothingCreated();
    }

    [TestCase("2026-02-30")]
    [TestCase("9999-12-31")]
    [TestCase("31.12.2199")]
    [TestCase("tomorrow")]
    [TestCase("")]
    public async Task KeysCreate_WithAnInvalidDate_PrintsTheFormat(string date) => Assert.That(
        await Refusal($"keys|create|--tenant|Acme|--scopes|events:read|--expires|{date}"),
        Does.Contain($"--expires is '{date}'. It must be a date of the calendar up to 2199-12-31, written as in 2027-01-31."));

    [TestCase("migrate|now", "Unrecognized command or argument 'now'.", "Connect.Api migrate [options]")]
    [TestCase("tenants", "Required command was not provided.", "create <NAME>  Creates a tenant.")]
    [TestCase("tenants|delete|beta", "Unrecognized command or argument 'delete'.", "create <NAME>  Creates a tenant.")]
    [TestCase("keys|--tenant|Acme|delete", "Unrecognized command or argument 'delete'.", "create  Creates an API key.")]
    [TestCase("keys|--tenant|Acme|create|--scopes|events:read", "Unrecognized command or argument '--tenant'.", KeyUsage)]
    [TestCase("--tenant|acme|keys|create", "Unrecognized command or argument '--tenant'.", KeyUsage)]
    [TestCase("--tenant=acme|keys|create", "Unrecognized command or argument '--tenant=acme'.", KeyUsage)]
    [TestCase("migrat", "'migrat' was not matched. Did you mean one of the following?", ServerUsage)]
    [TestCase("--urls|http://localhost:9000|now", "Unrecognized command or argument 'now'.", ServerUsage)]
    [TestCase("--urls|http://a:9000|--urls=http://b:9000", "Option '--urls' expects a single argument but 2 were provided.", ServerUsage)]
    [TestCase("--urls|--verbose", "Required argument missing for option: '--urls', before '--verbose'.", ServerUsage)]
    [TestCase("--urls", "Required argument missing for option: '--urls'.", ServerUsage)]
    [TestCase("--url=http://localhost:9000", "Unrecognized command or argument '--url=http://localhost:9000'.", ServerUsage)]
    [TestCase("--version", "Unrecognized command or argument '--version'.", ServerUsage)]
    [TestCase("--verbose|--urls=http://localhost:9000", "Unrecognized command or argument '--verbose'.", ServerUsage)]
    [TestCase("-p=9000", "Unrecognized command or argument '-p=9000'.", ServerUsage)]
    [TestCase("-p|9000", "Unrecognized command or argument '-p'.", ServerUsage)]
    [TestCase("/?", "Unrecognized command or argument '/?'.", ServerUsage)]
    [TestCase("", "Unrecognized command or argument ''.", ServerUsage)]
    [TestCase("@file", "Unrecognized command or argument '@file'.", ServerUsage)]
    [TestCase("--contentRoot|-keys", "Required argument missing for option: '--contentRoot', before '-keys'.", ServerUsage)]
    [TestCase("[diagram]", "Unrecognized command or argument '[diagram]'.", "The command help lists")]
    [TestCase("[suggest]|migrate", "Unrecognized command or argument '[suggest]'.", "The command help lists")]
    [TestCase("--", "Unrecognized command or argument '--'.", "The command help lists")]
    [TestCase("--|migrate", "Unrecognized command or argument '--'.", "The command help lists")]
    [TestCase("Connect.Api", "Unrecognized command or argument 'Connect.Api'.", ServerUsage)]
    public async Task Program_WithUnknownArguments_PrintsTheErrorAndWhatToDo(string arguments, string sentence, string wayOut) =>
        Assert.That(await Refusal(arguments), Does.Contain(sentence).And.Contain(wayOut));

    [Test]
    public async Task Program_InAnotherUiLanguage_PrintsEnglish()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        try
        {
            Assert.That(await Refusal("tenants|create"), Does.Contain("Required argument 'NAME' missing for command: 'create'."));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private async Task ExpectNothingCreated()
    {
        await using var db = Database();
        Assert.That((await db.Tenants.CountAsync(), await db.ApiKeys.CountAsync()), Is.EqualTo((1, 1)), "those that the test began with");
    }
}
