using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Persistence;

internal sealed class SqliteDurabilityTests
{
    [Test]
    public async Task SqliteConnection_UsesFullSynchronousAndWal()
    {
        await Server.On(Engine.Sqlite);
        await using var services = new ServiceCollection()
            .AddPersistence(new(DatabaseProvider.Sqlite, Engine.Sqlite.ConnectionString)).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();

        // One connection, as the pragma is its own.
        await db.Database.OpenConnectionAsync();
        var synchronous = (await db.Database.SqlQuery<long>($"SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync()).Single();
        var journal = (await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync()).Single();

        Assert.That((synchronous, journal), Is.EqualTo((2, "wal")));
    }
}
