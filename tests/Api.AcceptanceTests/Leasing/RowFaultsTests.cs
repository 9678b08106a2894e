using System.Text.Json;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Leasing;

/// <summary>Which faults are due to one row, outside a transaction and inside an open one.</summary>
internal sealed class RowFaultsTests(Engine engine) : AcceptanceTest(engine)
{
    // SQLite's own numbers stand for any number of a database.
    private const int Busy = 5, Locked = 6, DiskFull = 13, CannotOpen = 14, Constraint = 19, Duplicate = 2067;

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Of("a column that cannot be read", new JsonException(), outside: true, inside: true);
        yield return Of("a zone that is not known here", new TimeZoneNotFoundException(), outside: true, inside: true);
        yield return Of("a rule that throws", new InvalidOperationException("", new FormatException()), outside: true, inside: true);
        yield return Of("a refused value", new SqliteException("", Constraint), outside: true, inside: false);
        yield return Of(
            "a duplicate", new DbUpdateException("", new SqliteException("", Constraint, Duplicate)), outside: true, inside: false);
        yield return Of("a refused value, wrapped twice", Wrapped(new SqliteException("", Constraint)), outside: true, inside: false);
        yield return Of("a lost race", new DbUpdateConcurrencyException(), outside: true, inside: false);
        yield return Of("a busy database", new SqliteException("", Busy), outside: false, inside: false);
        yield return Of("a locked table, wrapped twice", Wrapped(new SqliteException("", Locked)), outside: false, inside: false);
        yield return Of("a full disk", new SqliteException("", DiskFull), outside: false, inside: false);
        yield return Of("no file", new SqliteException("", CannotOpen), outside: false, inside: false);
        yield return Of("a write lock that is not free", new WriteLockTimeoutException("timeout"), outside: false, inside: false);
        yield return Of("a cancellation", new TaskCanceledException(), outside: false, inside: false);
    }

    [TestCaseSource(nameof(Faults))]
    public async Task IsOfARow_OutsideAndInsideATransaction_IsTrueForFaultsOfTheRow(Exception fault, bool outside, bool inside)
    {
        await using var db = Database();
        var isOutside = db.IsRowFault(fault, CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync();

        Assert.That((isOutside, db.IsRowFault(fault, CancellationToken.None)), Is.EqualTo((outside, inside)));
    }

    [Test]
    public async Task IsOfARow_AfterTheTransactionHasEnded_IsFalse()
    {
        await using var scope = (await RunningServer()).Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        Assert.That(db.IsRowFault(new JsonException(), CancellationToken.None));

        await db.Database.ExecuteSqlAsync($"ROLLBACK");

        Assert.That(db.IsRowFault(new JsonException(), CancellationToken.None), Is.False);
    }

    [Test]
    public async Task IsOfARow_AfterACancellation_IsFalse()
    {
        await using var db = Database();

        Assert.That(db.IsRowFault(new JsonException(), new CancellationToken(canceled: true)), Is.False);
    }

    private static InvalidOperationException Wrapped(Exception fault) => new("", new InvalidOperationException("", fault));

    private static TestCaseData Of(string what, Exception fault, bool outside, bool inside) =>
        new TestCaseData(fault, outside, inside).SetArgDisplayNames(what);
}
