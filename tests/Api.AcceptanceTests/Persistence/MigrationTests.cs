using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Needs no server: the models and the scripts are made without one.</summary>
internal sealed class MigrationTests
{
    [Test]
    public void SqliteModel_HasNoPendingChanges()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);
        Assert.That(db.Database.HasPendingModelChanges(), Is.False, "run build/add-migration");
    }

    [Test]
    public void SqlServerModel_HasNoPendingChanges()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        Assert.That(db.Database.HasPendingModelChanges(), Is.False, "run build/add-migration");
    }

    [TestCase(MigrationsSqlGenerationOptions.Default)]
    [TestCase(MigrationsSqlGenerationOptions.Idempotent)]
    public void SqlServerScript_IsParsedByScriptDom(MigrationsSqlGenerationOptions options)
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: options);

        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.That(errors.Select(error => $"{error.Line}: {error.Message}"), Is.Empty);
        Assert.That(script, Does.Contain("CREATE TABLE [Subscriptions]").And.Not.Contain("IDENTITY").And.Not.Contain("rowversion"));
    }

    [Test]
    public void SqlServerModel_OrdersUuidsAndComparesTextByByte()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToList();
        var searched = tables.SelectMany(table => table.Indexes.SelectMany(index => index.Columns).Concat(table.PrimaryKey!.Columns));

        Assert.That(tables.SelectMany(table => table.Columns).Where(column => column.StoreType == "uniqueidentifier"), Is.Empty);
        Assert.That(
            searched.Where(column => column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal)).Select(column => column.Collation),
            Is.Not.Empty.And.All.EqualTo("Latin1_General_100_BIN2"));
    }

    [Test]
    public async Task Migrate_WhenAKilledStartLeftItsLock_ClearsTheLock()
    {
        var settings = new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Scratch.File("abandoned.db")}");
        await using var db = new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite(settings.ConnectionString).Options);
        await db.Database.ExecuteSqlAsync($"CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00+00:00')");

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await new DatabaseMigrator(db, settings, new EphemeralDataProtectionProvider()).Migrate(timeout.Token);

        Assert.That(await db.Database.GetPendingMigrationsAsync(), Is.Empty);
        Assert.That(await new DatabaseMigrator(db, settings, new EphemeralDataProtectionProvider()).Migrate(timeout.Token), Is.Empty);
    }

    [Test]
    public async Task Migrate_ByManyAtOnce_MigratesOnce()
    {
        var settings = new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Scratch.File("together.db")}");

        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var db = new SqliteConnectDbContext(
                new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite(settings.ConnectionString).Options);
            return await new DatabaseMigrator(db, settings, new EphemeralDataProtectionProvider()).Migrate(CancellationToken.None);
        })));

        Assert.That(applied.Count(migrations => migrations.Count > 0), Is.EqualTo(1));
    }
}
