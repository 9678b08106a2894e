using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>
/// The stored text of full rows of every table. If a change alters it, databases still hold the old text: write a
/// migration, and only then the new text into Resources/rows.txt.
/// </summary>
internal sealed class StoredRowTests
{
    private readonly EphemeralDataProtectionProvider protection = new();

    [Test]
    public async Task Rows_OfEveryTable_AreStoredAsTheFrozenText()
    {
        await using var db = await Fill();

        var stored = new StringBuilder();
        foreach (var table in Tables(db))
            await Write(db.Database.GetDbConnection(), table, stored);

        var frozen = await File.ReadAllLinesAsync(Repository.PathOf("tests/Api.AcceptanceTests/Resources/rows.txt"));
        Assert.That(stored.ToString().TrimEnd('\n').Split('\n'), Is.EqualTo(frozen));
    }

    [Test]
    public async Task Rows_WhenReadBack_HoldEveryValueThatWasWritten()
    {
        await using var db = await Fill();
        var written = Snapshot(db);
        db.ChangeTracker.Clear();
        await db.Subscriptions.Include(subscription => subscription.AddOns).LoadAsync();
        await db.ProductOfferings.LoadAsync();
        await db.Customers.LoadAsync();

        Assert.That(Snapshot(db), Is.EqualTo(written));
    }

    [Test]
    public async Task Rows_OfEveryTable_AreReadByTheirShapeAsTheyWereWritten()
    {
        await using var db = await Fill();
        var writer = new RowWriter(db);
        foreach (var row in db.ChangeTracker.Entries().Where(row => !row.Metadata.IsOwned()).ToList())
        {
            var key = row.Metadata.FindPrimaryKey()!.Properties.Select(property => property.Name).ToArray();
            var shape = RowShape.Of(db, row.Metadata.ClrType);
            object? read = null;

            await shape.Select(key).Read(
                db, [.. key.Select(member => row.Property(member).CurrentValue)], found => read = shape.Create<object>(found), default);

            Assert.That(
                JsonSerializer.Serialize(writer.Read(read!)),
                Is.EqualTo(JsonSerializer.Serialize(writer.Read(row.Entity))),
                row.Metadata.Name);
        }
    }

    // By JSON, as lists in records are not compared by what they hold.
    private static List<string> Snapshot(ConnectDbContext db)
    {
        var writer = new RowWriter(db);
        return [.. db.ChangeTracker.Entries().Select(row => row.Entity)
            .Where(entity => entity is Subscription or AddOn or ProductOffering or Customer)
            .Select(entity => $"{entity.GetType().Name}: {JsonSerializer.Serialize(writer.Read(entity))}")
            .Order(StringComparer.Ordinal)];
    }

    private async Task<ConnectDbContext> Fill()
    {
        var file = Scratch.File($"{Guid.NewGuid():N}.db");
        var db = new SqliteConnectDbContext(new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite($"Data Source={file}").Options);
        await db.Database.MigrateAsync();
        StoredRows.Add(db, protection);
        await db.SaveChangesAsync();
        await db.Database.OpenConnectionAsync();
        return db;
    }

    private static IEnumerable<string> Tables(ConnectDbContext db) =>
        db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal);

    private async Task Write(DbConnection connection, string table, StringBuilder stored)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            stored.Append(table).Append('\n');
            var columns = Enumerable.Range(0, row.FieldCount).ToDictionary(row.GetName, row.GetValue);
            foreach (var (name, value) in columns.OrderBy(column => column.Key, StringComparer.Ordinal))
                stored.Append(CultureInfo.InvariantCulture, $"  {name} = {Text(name, value)}\n");
        }
    }

    private string Text(string column, object value) => value switch
    {
        DBNull => "NULL",
        byte[] secret when column == "Secrets" =>
            Encoding.UTF8.GetString(protection.CreateProtector("Connect.SimSecrets").Unprotect(secret)),
        byte[] bytes => Convert.ToHexString(bytes),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
