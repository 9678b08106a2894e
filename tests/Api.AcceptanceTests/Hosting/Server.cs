using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Respawn;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>The product on one engine: migrated by its own verb, started once, emptied before each test.</summary>
internal sealed class Server : IDisposable
{
    public const string ConnectionStringSetting = "ConnectionStrings:Connect";
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<Server>>> Running = new();
    private readonly Engine engine;
    private readonly WebApplicationFactory<Program> factory;
    private readonly Respawner respawner;

    private Server(Engine engine, Respawner respawner)
    {
        (this.engine, this.respawner) = (engine, respawner);
        factory = Listen(engine, _ => { });
    }

    public static Task<Server> On(Engine engine) => Running.GetOrAdd(engine, _ => new Lazy<Task<Server>>(() => Start(engine))).Value;

    public static void StopAll()
    {
        foreach (var server in Running.Values.Where(server => server.Value.IsCompletedSuccessfully))
            server.Value.Result.Dispose();
    }

    /// <summary>An additional server for one test, on the same database unless the test changes that.</summary>
    public static WebApplicationFactory<Program> Beside(Engine engine, Action<IWebHostBuilder> change) => Listen(engine, host =>
    {
        // Its faults are intended.
        host.ConfigureTestServices(services => services.AddLogging(logging => logging.ClearProviders()));
        change(host);
    });

    /// <summary>Runs the verb migrate in this process.</summary>
    public static void Migrate(Engine engine, string connectionString)
    {
        string[] verb =
        [
            "migrate",
            .. Settings(engine).Select(setting => $"--{setting.Key}={setting.Value}"),
            $"--{ConnectionStringSetting}={connectionString}",
        ];
        Assert.That(typeof(Program).Assembly.EntryPoint!.Invoke(null, [verb]), Is.Zero, "exit code of the verb migrate");
    }

    public IServiceProvider Services => factory.Services;

    /// <summary>A client that does not follow redirects, because it would have to buffer request bodies for that.</summary>
    public HttpClient CreateClient() =>
        factory.CreateClient(new() { BaseAddress = factory.ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = false });

    public async Task Empty()
    {
        await using var db = engine.Open();
        await db.Database.OpenConnectionAsync();
        await respawner.ResetAsync(db.Database.GetDbConnection());
    }

    public void Dispose() => factory.Dispose();

    private static async Task<Server> Start(Engine engine)
    {
        Migrate(engine, engine.ConnectionString);
        await using var db = engine.Open();
        await db.Database.OpenConnectionAsync();
        return new(engine, await CreateRespawner(db.Database.GetDbConnection(), engine.Adapter));
    }

    private static WebApplicationFactory<Program> Listen(Engine engine, Action<IWebHostBuilder> change)
    {
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Testing");
            host.UseSetting("urls", "http://127.0.0.1:0");
            foreach (var setting in Settings(engine))
                host.UseSetting(setting.Key, setting.Value);

            change(host);
        });
        factory.UseKestrel(0);
        factory.StartServer();
        return factory;
    }

    private static Task<Respawner> CreateRespawner(DbConnection connection, IDbAdapter adapter) => Respawner.CreateAsync(
        connection,
        new RespawnerOptions { DbAdapter = adapter, TablesToIgnore = ["__EFMigrationsHistory", "__EFMigrationsLock"] });

    private static Dictionary<string, string> Settings(Engine engine) => new()
    {
        ["Database:Provider"] = engine.Provider.ToString(),
        [ConnectionStringSetting] = engine.ConnectionString,
        ["DataProtection:KeysFolder"] = Scratch.File($"keys-{engine.Provider}"),
        // Due changes are applied only when a test runs the worker.
        ["DueChanges:Interval"] = "1.00:00:00",
        ["Logging:LogLevel:Connect"] = "Warning",
    };
}
