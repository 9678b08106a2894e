using System.Data.Common;
using System.Globalization;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Transactions of one process share commits, and each is still all or nothing.</summary>
internal sealed class GroupCommitTests : IDisposable
{
    private SqlitePool pool = null!;
    private GroupCommit group = null!;
    private LogCapture log = null!;

    [SetUp]
    public void Open()
    {
        pool = new(new(DatabaseProvider.Sqlite, $"Data Source={Scratch.File($"{Guid.NewGuid():N}.db")}"));
        log = new();
        group = new(pool, Lifetime(), new LoggerFactory([log]).CreateLogger<GroupCommit>());
        using var handle = pool.Open();
        handle.Run("PRAGMA journal_mode = WAL");
        handle.Run("CREATE TABLE Parents (Id INTEGER PRIMARY KEY)");
        handle.Run("CREATE TABLE Parcels (Id INTEGER PRIMARY KEY, Parent INTEGER REFERENCES Parents DEFERRABLE INITIALLY DEFERRED)");
    }

    [TearDown]
    public void Dispose()
    {
        group.Dispose();
        pool.Dispose();
        log.Dispose();
    }

    [Test]
    public async Task Commits_OfTransactionsThatWaitForEachOther_AreOne()
    {
        var first = await Begin();
        await Insert(first, 1);
        var others = Enumerable.Range(2, 9).Select(id => Task.Run(() => InsertAndCommit(id))).ToList();
        await WaitUntilWaiting(9);

        var commit = first.CommitAsync();

        Assert.That(commit.IsCompleted, Is.False, "others of its group have not run yet");
        await Task.WhenAll([commit, .. others]);
        Assert.That(Stored(), Is.EqualTo(Enumerable.Range(1, 10)));
        Assert.That(Log, Is.EqualTo(["Committed 10 transactions together."]));
    }

    [Test]
    public async Task Commit_WithoutAnotherThatWaits_DoesNotWait()
    {
        await InsertAndCommit(1);

        Assert.That(Stored(), Is.EqualTo([1]));
        Assert.That(Log, Is.EqualTo(["Committed 1 transactions together."]));
    }

    [Test]
    public async Task Transaction_UntilItWrites_NeitherWaitsForTheLockNorCommits()
    {
        await using var writing = await Begin();
        await Insert(writing, 1);
        await using var reading = await Begin();

        Assert.That(await Count(reading.Connection!), Is.Zero);
        await reading.CommitAsync();

        Assert.That(Log, Is.Empty);
    }

    [Test]
    public async Task Transaction_OnceItHasWritten_ReadsWhatItWrote()
    {
        await using var transaction = await Begin();
        Assert.That(await Count(transaction.Connection!), Is.Zero);

        await Insert(transaction, 1);

        Assert.That(await Count(transaction.Connection!), Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Write_WithParametersFromBeforeTheLock_HasTheirValues(bool lockedByAnother)
    {
        await using var transaction = await Begin();
        await using var command = transaction.Connection!.CreateCommand();
        command.CommandText = "INSERT INTO Parcels VALUES (@id, NULL)";
        command.Parameters.Add(new SqliteParameter("@id", 7));
        Assert.That(command.CommandTimeout, Is.Positive, "EF Core logs it before the statement runs");
        if (lockedByAnother)
            await Insert(transaction, 1);

        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();

        Assert.That(Stored(), Does.Contain(7));
    }

    [Test]
    public async Task Transaction_AfterOneThatWroteAndWasRolledBack_LocksAtOnce()
    {
        await using var connection = new PreparedConnection(pool, group);
        await using (var first = await connection.BeginTransactionAsync())
            await Insert(first, 7);

        await using var second = await connection.BeginTransactionAsync();

        var other = InsertAndCommit(1);
        Assert.That(other.IsCompleted, Is.False);
        await second.CommitAsync();
        await other;
    }

    [Test]
    public async Task Transaction_AfterOneWhoseGroupFailed_LocksAtOnce()
    {
        await using var connection = new PreparedConnection(pool, group);
        var first = await connection.BeginTransactionAsync();
        await Insert(first, 1, parent: 99);
        Assert.That(() => first.CommitAsync(), Throws.TypeOf<SqliteException>());

        await using var second = await connection.BeginTransactionAsync();

        Assert.That(InsertAndCommit(2).IsCompleted, Is.False);
    }

    [Test]
    public async Task Transaction_AfterOneThatOnlyRead_DoesNotLock()
    {
        await using var connection = new PreparedConnection(pool, group);
        await using (var first = await connection.BeginTransactionAsync())
            await Count(connection);

        await using var second = await connection.BeginTransactionAsync();

        await InsertAndCommit(1);
        Assert.That(Stored(), Is.EqualTo([1]));
    }

    [Test]
    public async Task Read_ThatIsOpenWhenTheFirstWriteLocks_DoesNotDisturbIt()
    {
        await InsertAndCommit(1);
        await using var transaction = await Begin();
        await using var command = transaction.Connection!.CreateCommand();
        command.CommandText = "SELECT Id FROM Parcels";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();

        await Insert(transaction, 2);
        await transaction.CommitAsync();

        Assert.That(Stored(), Is.EqualTo([1, 2]));
    }

    [Test]
    public async Task Write_ThatCannotWaitForTheLock_Throws()
    {
        await using var transaction = await Begin();
        await using var command = transaction.Connection!.CreateCommand();
        command.CommandText = "DELETE FROM Parcels";

        Assert.That(command.ExecuteNonQuery, Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public async Task Rollback_OfOneOfAGroup_LeavesTheOthers()
    {
        var first = await Begin();
        await Insert(first, 1);
        var second = Task.Run(async () =>
        {
            await using var transaction = await Begin();
            await Insert(transaction, 2);
        });
        var third = Task.Run(() => InsertAndCommit(3));
        await WaitUntilWaiting(2);

        await Task.WhenAll(first.CommitAsync(), second, third);

        Assert.That(Stored(), Is.EqualTo([1, 3]));
    }

    [Test]
    public async Task CommitOfAGroup_IfItFails_FailsAllOfItAndNothingElse()
    {
        var first = await Begin();
        await Insert(first, 1);
        var second = Task.Run(() => InsertAndCommit(2, parent: 99));
        await WaitUntilWaiting(1);

        var commit = first.CommitAsync();

        Assert.That(() => commit, Throws.TypeOf<SqliteException>().With.Message.Contains("FOREIGN KEY"));
        Assert.That(() => second, Throws.TypeOf<SqliteException>().With.Message.Contains("FOREIGN KEY"));
        await InsertAndCommit(3);
        Assert.That(Stored(), Is.EqualTo([3]));
    }

    [Test]
    public async Task Write_IfCancelledWhileItWaitsForTheLock_LeavesItToOthers()
    {
        using var cancel = new CancellationTokenSource();
        var first = await Begin();
        await Insert(first, 1);
        var waiting = Task.Run(async () => await Execute(await Begin(), "INSERT INTO Parcels VALUES (2, NULL)", cancel.Token));
        await WaitUntilWaiting(1);

        await cancel.CancelAsync();

        Assert.That(() => waiting, Throws.InstanceOf<OperationCanceledException>());
        await first.CommitAsync();
        await InsertAndCommit(2);
        Assert.That(Stored(), Is.EqualTo([1, 2]));
    }

    [Test]
    public async Task Transaction_ThatSqliteHasEnded_FailsTheOthersOfItsGroupAsWorthAnotherTry()
    {
        var first = await Begin();
        await Insert(first, 1);
        var second = Task.Run(async () =>
        {
            await using var transaction = await Begin();
            await Execute(transaction, "ROLLBACK");
        });
        await WaitUntilWaiting(1);

        var commit = first.CommitAsync();
        await second;

        Assert.That(() => commit, Throws.TypeOf<TransactionLostException>());
        Assert.That(DatabaseFaults.IsLostRace(commit.Exception!.InnerException!));
        await InsertAndCommit(2);
        Assert.That(Stored(), Is.EqualTo([2]));
    }

    [Test]
    public async Task Write_WhileAnotherProcessWrites_WaitsForItAndThenGoesOn()
    {
        using var other = pool.Open();
        other.Run("BEGIN IMMEDIATE");
        var waiting = InsertAndCommit(1);
        Assert.That(waiting.IsCompleted, Is.False);

        other.Run("COMMIT");

        await waiting;
        Assert.That(Stored(), Is.EqualTo([1]));
    }

    [Test]
    public async Task Write_OfAnotherProcess_WhileThisOneNeverPauses_Succeeds()
    {
        using var stop = new CancellationTokenSource();
        var next = 0;
        var load = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await InsertAndCommit(Interlocked.Increment(ref next));
        })).ToList();
        var other = new GroupCommit(pool, Lifetime(), new LoggerFactory([log]).CreateLogger<GroupCommit>());

        foreach (var id in new[] { -1, -2, -3 })
        {
            await using var transaction = await new PreparedConnection(pool, other).BeginTransactionAsync();
            await Insert(transaction, id);
            await transaction.CommitAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(load);
        other.Dispose();
        Assert.That(Stored().Take(3), Is.EqualTo([-3, -2, -1]));
    }

    [Test]
    public async Task Close_OfAConnectionInATransaction_ReleasesTheLock()
    {
        var connection = new PreparedConnection(pool, group);
        await Insert(await connection.BeginTransactionAsync(), 1);

        await connection.CloseAsync();

        await InsertAndCommit(2);
        Assert.That(Stored(), Is.EqualTo([2]));
    }

    [Test]
    public void Command_IfTheFileCannotBeOpened_ThrowsTheFaultOfTheDatabase()
    {
        using var nowhere = new SqlitePool(new(DatabaseProvider.Sqlite, "Data Source=/nowhere/connect.db"));
        using var connection = new PreparedConnection(nowhere, group);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";

        Assert.That(command.ExecuteScalar, Throws.TypeOf<SqliteException>().With.Property("SqliteErrorCode").EqualTo(14));
    }

    [Test]
    public async Task Read_DuringATransaction_SeesOnlyWhatIsCommitted()
    {
        await InsertAndCommit(1);
        await using var transaction = await Begin();
        await Insert(transaction, 2);

        Assert.That(Stored(), Is.EqualTo([1]));
    }

    private static ApplicationLifetime Lifetime() => new(NullLogger<ApplicationLifetime>.Instance);

    private IEnumerable<string> Log => log.Lines.Select(line => line.Text);

    private async Task WaitUntilWaiting(int count)
    {
        while (group.Waiting < count)
            await Task.Yield();
    }

    private async Task<DbTransaction> Begin() => await new PreparedConnection(pool, group).BeginTransactionAsync();

    private async Task InsertAndCommit(int id, int? parent = null)
    {
        await using var transaction = await Begin();
        await Insert(transaction, id, parent);
        await transaction.CommitAsync();
    }

    private static Task Insert(DbTransaction transaction, int id, int? parent = null) =>
        Execute(transaction, $"INSERT INTO Parcels VALUES ({id}, {parent?.ToString(CultureInfo.InvariantCulture) ?? "NULL"})");

    private static async Task Execute(DbTransaction transaction, string text, CancellationToken cancellationToken = default)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<long> Count(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Parcels";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private List<int> Stored()
    {
        var stored = new List<int>();
        using var connection = new PreparedConnection(pool, group);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id FROM Parcels ORDER BY Id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            stored.Add(reader.GetInt32(0));

        return stored;
    }
}
