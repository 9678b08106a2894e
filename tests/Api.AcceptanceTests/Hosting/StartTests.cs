using System.Text.RegularExpressions;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>What a new user and an operator see: the program in a separate process, on an embedded database.</summary>
internal sealed partial class StartTests
{
    private const string DemoKey = "ck_test_demo_connect";
    private string connectionString = "";

    [SetUp]
    public void ChooseFile() => connectionString = $"Data Source={Path.Combine(Scratch.NewFolder(), "data", "connect.db")}";

    [Test]
    public async Task Start_InDevelopmentWithoutADatabase_MigratesAndPrintsACurlLineThatWorks()
    {
        var (process, address) = await ConnectProcess.Serve("Development", connectionString);
        await using (process)
        {
            var curl = Curl().Match(await process.WaitForOutput("curl "));
            var url = new Uri(curl.Groups["url"].Value);
            using var http = new HttpClient { BaseAddress = new(url.GetLeftPart(UriPartial.Authority)) };

            var response = await new ApiClient(http, apiKey: null)
                .Get(url.PathAndQuery, (curl.Groups["header"].Value, curl.Groups["key"].Value));

            var addOns = response.Granted().Json["addons"]!.AsArray();
            Assert.That(http.BaseAddress, Is.EqualTo(address));
            Assert.That(
                addOns.Select(addOn => (string?)addOn!["status"]).Distinct(),
                Is.EquivalentTo(["PENDING", "ACTIVE", "CANCELLED", "EXPIRED"]));
        }
    }

    [Test]
    public async Task Start_WithTheJsonFormatterOfTheConsole_LogsJson()
    {
        await using var process = ConnectProcess.Start(
            "Development", connectionString, "--Logging:Console:FormatterName=json", "--Logging:LogLevel:Microsoft.Hosting=Information");

        Assert.That(await process.WaitForOutput("Application started."), Does.Contain("\"LogLevel\":\"Information\""));
    }

    [Test]
    public async Task Start_InDevelopmentASecondTime_KeepsTheData()
    {
        long[] sequences = [await LatestSequence("Development"), await LatestSequence("Development")];

        Assert.That(sequences[1], Is.EqualTo(sequences[0]).And.GreaterThan(0));
    }

    [Test]
    public async Task Start_OutsideDevelopmentOnAnUnmigratedDatabase_ExitsAndNamesTheMigrateCommand()
    {
        var (exitCode, output) = await ConnectProcess.Run("Production", connectionString);

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.Contain("dotnet run --project src/Api -- migrate"));
        Assert.That(output.Trim(), Does.Not.Contain("\n"), "one sentence, no stack");
    }

    [Test]
    public async Task Start_OutsideDevelopmentAfterMigrate_ServesWithoutTheDemoTenant()
    {
        var (exitCode, output) = await ConnectProcess.Run("Production", connectionString, "migrate");
        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("_Initial"));

        var (process, address) = await ConnectProcess.Serve("Production", connectionString);
        await using (process)
        {
            Assert.That(await Status(address, "/health/ready", null), Is.EqualTo(200));
            Assert.That(await Status(address, "/events", DemoKey), Is.EqualTo(401));
            Assert.That(process.Output, Does.Not.Contain(DemoKey));
        }
    }

    [Test]
    public async Task DemoKey_OutsideDevelopment_IsRefusedThoughTheDatabaseHasIt()
    {
        await LatestSequence("Development");

        var (process, address) = await ConnectProcess.Serve("Production", connectionString);
        await using (process)
            Assert.That(await Status(address, "/events", DemoKey), Is.EqualTo(401));
    }

    [Test]
    public async Task KeyRing_OfAnEmbeddedDatabase_IsInItsFolderAndReadableByTheOwnerOnly()
    {
        await LatestSequence("Development");
        var folder = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(connectionString.Split('=')[1])!, "keys"));

        Assert.That(folder.EnumerateFiles("key-*.xml"), Is.Not.Empty);
        if (!OperatingSystem.IsWindows())
            Assert.That(folder.UnixFileMode, Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Test]
    public async Task RelativePath_FromAnyWorkingFolder_IsResolvedAgainstTheProgramsFolder()
    {
        var folder = $"start-test-{Guid.NewGuid():N}";
        var beside = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(typeof(Program).Assembly.Location)!, folder));
        try
        {
            Assert.That((await ConnectProcess.Run("Production", $"Data Source={folder}/connect.db", "migrate")).ExitCode, Is.Zero);
            Assert.That(beside.EnumerateFiles("connect.db"), Is.Not.Empty);
        }
        finally
        {
            beside.Delete(recursive: true);
        }
    }

    [TestCase("migrat", "Unrecognized command or argument 'migrat'.")]
    [TestCase("--tenant|acme|keys|create", "Unrecognized command or argument '--tenant'.")]
    [TestCase("--version", "Unrecognized command or argument '--version'.")]
    [TestCase("[diagram]", "Unrecognized command or argument '[diagram]'. The command help lists all commands.")]
    [TestCase("--Database:Provider=Oracle", "Database:Provider is 'Oracle'; it must be Sqlite or SqlServer.")]
    public async Task Start_WithInvalidSettings_ExplainsThemInASentence(string arguments, string sentence)
    {
        var (exitCode, output) = await ConnectProcess.Run("Production", connectionString, arguments.Split('|'));

        Assert.That(exitCode, Is.EqualTo(2), output);
        Assert.That(output.Split(Environment.NewLine), Does.Contain(sentence).And.None.StartsWith("   at "));
    }

    [TestCase("--environment=Development|--urls|http://127.0.0.1:0")]
    [TestCase("--DueChanges:Interval=00:00:02|--urls=http://127.0.0.1:0|--environment|Development|--contentRoot|keys")]
    public async Task Start_WithUrlsAndEnvironmentAsArguments_Serves(string arguments)
    {
        await using var process = ConnectProcess.Start("Production", connectionString, arguments.Split('|'));

        Assert.That(await Status(await process.Address(), "/events", DemoKey), Is.EqualTo(200), "it is in Development");
    }

    private async Task<long> LatestSequence(string environment)
    {
        var (process, address) = await ConnectProcess.Serve(environment, connectionString);
        await using (process)
        {
            using var http = new HttpClient { BaseAddress = address };
            return (long)(await new ApiClient(http, DemoKey).Get("/events?limit=1")).Granted().Json["latestSequence"]!;
        }
    }

    private static async Task<int> Status(Uri address, string path, string? apiKey)
    {
        using var http = new HttpClient { BaseAddress = address };
        return (await new ApiClient(http, apiKey).Get(path)).Status;
    }

    [GeneratedRegex("curl -s -H \"(?<header>[^:]+): (?<key>[^\"]+)\" \"(?<url>[^\"]+)\"")]
    private static partial Regex Curl();
}
