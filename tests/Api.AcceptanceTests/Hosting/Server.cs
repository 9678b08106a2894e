using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Respawn;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>The product on one engine: migrated by its own verb, started once, emptied before each test.</summary>
internal sealed class Server : IDisposable
{
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<Server>>> Running = new();
    private readonly Engine engine;
    private readonly WebApplicationFactory<Program> factory;
    private readonly Respawner respawner;

    private Server(Engine engine, Respawner respawner)
    {
        (this.engine, this.respawner) = (engine, respawner);
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Testing");
            host.UseSetting("urls", "http://127.0.0.1:0");
            foreach (var setting in Settings(engine))
                host.UseSetting(setting.Key, setting.Value);
        });
        factory.UseKestrel(0);
        factory.StartServer();
    }

    public static Task<Server> On(Engine engine) => Running.GetOrAdd(engine, _ => new Lazy<Task<Server>>(() => Start(engine))).Value;

    public static void StopAll()
    {
        foreach (var server in Running.Values.Where(server => server.Value.IsCompletedSuccessfully))
            server.Value.Result.Dispose();
    }

    public IServiceProvider Services => factory.Services;

    public HttpClient CreateClient() => factory.CreateClient();

    public async Task Empty()
    {
        await using var db = engine.Open();
        await db.Database.OpenConnectionAsync();
        await respawner.ResetAsync(db.Database.GetDbConnection());
    }

    public void Dispose() => factory.Dispose();

    private static async Task<Server> Start(Engine engine)
    {
        string[] verb = ["migrate", .. Settings(engine).Select(setting => $"--{setting.Key}={setting.Value}")];
        Assert.That(typeof(Program).Assembly.EntryPoint!.Invoke(null, [verb]), Is.Zero, "exit code of the verb migrate");

        await using var db = engine.Open();
        await db.Database.OpenConnectionAsync();
        return new(engine, await CreateRespawner(db.Database.GetDbConnection(), engine.Adapter));
    }

    private static Task<Respawner> CreateRespawner(DbConnection connection, IDbAdapter adapter) => Respawner.CreateAsync(
        connection,
        new RespawnerOptions { DbAdapter = adapter, TablesToIgnore = ["__EFMigrationsHistory", "__EFMigrationsLock"] });

    private static Dictionary<string, string> Settings(Engine engine) => new()
    {
        ["Database:Provider"] = engine.Provider.ToString(),
        ["ConnectionStrings:Connect"] = engine.ConnectionString,
        ["DataProtection:KeysFolder"] = Scratch.File($"keys-{engine.Provider}"),
        ["Logging:LogLevel:Connect"] = "Warning",
    };
}
