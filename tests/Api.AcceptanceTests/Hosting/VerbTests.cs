using System.Text.RegularExpressions;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>The operator's commands, each in a separate process, from an empty folder to a working key.</summary>
internal sealed partial class VerbTests
{
    private string connectionString = "";

    [SetUp]
    public void ChooseFile() => connectionString = $"Data Source={Path.Combine(Scratch.NewFolder(), "data", "connect.db")}";

    [Test]
    public async Task MigrateTenantsCreateAndKeysCreate_InThatOrder_GiveAKeyThatWorks()
    {
        await Run("migrate");
        var created = await Run("tenants", "create", "acme", "--time-zone", "Europe/Stockholm", "--sandbox");
        var said = await Run("keys", "create", "--tenant", "acme", "--scopes", "events:read,catalog:read", "--expires", "2199-12-31");
        var key = KeyAlone().Match(said).Value.Trim();

        var (process, address) = await ConnectProcess.Serve("Production", connectionString);
        await using (process)
        {
            Assert.That(
                created,
                Does.Contain("Created the sandbox tenant 'acme' in Europe/Stockholm.").And.Contain("keys create --tenant acme"));
            Assert.That(await Status("GET", address, "/events", key), Is.EqualTo(200));
            Assert.That(await Status("POST", address, "/customers", key), Is.EqualTo(403));
            Assert.That(await Status("GET", address, "/events", key + "x"), Is.EqualTo(401));
            Assert.That(process.Output, Does.Not.Contain(key));
        }
    }

    [Test]
    public async Task Verb_OnAnUnmigratedDatabase_PrintsTheSameErrorAsTheServer()
    {
        var server = await ConnectProcess.Run("Production", connectionString);

        var verb = await ConnectProcess.Run("Production", connectionString, "tenants", "create", "acme", "--time-zone", "Europe/Stockholm");

        Assert.That(verb, Is.EqualTo(server));
        Assert.That(verb.ExitCode, Is.EqualTo(1));
    }

    private async Task<string> Run(params string[] arguments)
    {
        var (exitCode, output) = await ConnectProcess.Run("Production", connectionString, arguments);
        Assert.That(exitCode, Is.Zero, output);
        return output;
    }

    private static async Task<int> Status(string method, Uri address, string path, string key)
    {
        using var http = new HttpClient { BaseAddress = address };
        return (await new ApiClient(http, key).Send(method, path, method == "POST" ? "{}" : null)).Status;
    }

    [GeneratedRegex("^ck_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{32}\\r?$", RegexOptions.Multiline)]
    private static partial Regex KeyAlone();
}
