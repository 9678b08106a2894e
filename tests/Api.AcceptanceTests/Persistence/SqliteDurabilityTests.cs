using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Persistence;

internal sealed class SqliteDurabilityTests
{
    [Test]
    public async Task SqliteConnection_ToReadAndToWrite_UsesFullSynchronousAndWal()
    {
        await using var scope = (await Server.On(Engine.Sqlite)).Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();

        await AssertDurable(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await AssertDurable(db);
    }

    private static async Task AssertDurable(ConnectDbContext db)
    {
        var synchronous = (await db.Database.SqlQuery<long>($"SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync()).Single();
        var journal = (await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync()).Single();

        Assert.That((synchronous, journal), Is.EqualTo((2, "wal")));
    }
}
