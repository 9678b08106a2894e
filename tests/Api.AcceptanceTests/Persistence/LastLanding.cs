using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>
/// A copy of the database that the program of commit d503f42 wrote over HTTP, with its key ring, and what that program
/// responded. Its demo tenant stands at 2027-01-04 10:00 UTC; a second tenant, "other", has few rows.
/// </summary>
internal sealed class LastLanding
{
    private const string DemoKey = "ck_test_demo_connect";
    private static readonly string Resource = Repository.PathOf("tests/Api.AcceptanceTests/Resources/d503f42");
    private readonly string folder = Scratch.NewFolder();

    private LastLanding()
    {
    }

    /// <summary>What was sent and responded, in order; the reads came last.</summary>
    public static IReadOnlyList<Exchange> Conversation { get; } =
    [
        .. JsonNode.Parse(Text("conversation.json"))!.AsArray().Select(it => new Exchange(
            (string)it!["method"]!,
            (string)it["path"]!,
            (string?)it["key"],
            (string?)it["request"],
            (int)it["status"]!,
            (string)it["body"]!)),
    ];

    public static async Task<LastLanding> Copy()
    {
        var landing = new LastLanding();
        var keys = Directory.CreateDirectory(Path.Combine(landing.folder, "keys"));
        foreach (var key in Directory.EnumerateFiles(Resource, "key-*.xml"))
            File.Copy(key, Path.Combine(keys.FullName, Path.GetFileName(key)));

        await using var db = landing.Open();
        await db.Database.ExecuteSqlRawAsync(Text("database.sql").Replace("{", "{{").Replace("}", "}}"));
        return landing;
    }

    public ConnectDbContext Open() => new SqliteConnectDbContext(
        new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite($"{ConnectionString};Pooling=False").Options);

    /// <summary>Starts the program of today on it, which migrates it, as the demo tenant.</summary>
    public async Task Serve(Func<ApiClient, Task> use)
    {
        var (process, address) = await ConnectProcess.Serve("Development", ConnectionString);
        await using (process)
        {
            using var http = new HttpClient { BaseAddress = address };
            await use(new ApiClient(http, DemoKey));
        }
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Resource, file));

    private string ConnectionString => $"Data Source={Path.Combine(folder, "connect.db")}";

    internal sealed record Exchange(string Method, string Path, string? Key, string? Request, int Status, string Body)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;
    }
}
