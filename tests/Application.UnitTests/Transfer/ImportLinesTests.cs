using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Application.Transfer;
using Connect.Application.UnitTests.Fakes;

namespace Connect.Application.UnitTests.Transfer;

public class ImportLinesTests
{
    private const int AfterTheDueChanges = 3;

    private readonly FakeAuditLog audit = new();
    private readonly FakeImportStore store = new();
    private readonly FakeDueChanges due = new(new DueBatch(FakeClock.Usual.Now, IsLast: false));
    private readonly List<BadLine> bad = [];

    [Test]
    public async Task Import_OfMoreLinesThanABatch_CommitsEachBatchAfterTheDueChanges()
    {
        var unitOfWork = new FakeUnitOfWork();

        var done = (await Import(unitOfWork, false, [.. Customers(ImportLinesHandler.BatchSize + 1)])).Value.Body;

        Assert.That(done, Is.EqualTo(ImportResponse.Nothing with { Customers = ImportLinesHandler.BatchSize + 1 }));
        Assert.That(store.Added.Select(additions => additions.Customers.Count), Is.EqualTo([ImportLinesHandler.BatchSize, 1]));
        Assert.That((due.Asked, unitOfWork.Commits), Is.EqualTo((new[] { FakeClock.Usual.Now, FakeClock.Usual.Now }, 4)));
        Assert.That(audit.Rows.Select(row => (row.Operation, row.Outcome)), Is.EqualTo(Enumerable.Repeat(("ImportLines", "ok"), 4)));
    }

    [Test]
    public async Task Import_OfTheSameLineTwice_AddsItOnce()
    {
        var done = (await Import(new FakeUnitOfWork(), false, Customer(1, "ada"), Customer(2, "ada"))).Value.Body;

        Assert.That(done, Is.EqualTo(ImportResponse.Nothing with { Customers = 1, AlreadyThere = 1 }));
        Assert.That(bad, Is.Empty);
    }

    [Test]
    public async Task Import_WithBadLines_ReportsThemInTheirOrderAndKeepsTheOthers()
    {
        NumberedLine[] lines = [Unreadable(1), Customer(2, "ada"), Customer(3, ""), Customer(4, "bo")];

        var done = (await Import(new FakeUnitOfWork(), false, lines)).Value.Body;

        Assert.That(done, Is.EqualTo(ImportResponse.Nothing with { Customers = 2, BadLines = 2 }));
        Assert.That(bad.Select(line => (line.Number, line.Errors[0].Pointer)), Is.EqualTo([(1L, ""), (3L, "/customer/referenceId")]));
    }

    [Test]
    public async Task Import_AfterALostRace_ReportsABadLineOnce()
    {
        var done = (await Import(new LosesOneRace(AfterTheDueChanges), false, Unreadable(1), Customer(2, "ada"))).Value.Body;

        Assert.That(done.BadLines, Is.EqualTo(1));
        Assert.That(bad.Select(line => line.Number), Is.EqualTo([1L]));
    }

    [Test]
    public async Task StrictImport_WithGoodLines_IsOneTransactionBesideTheDueChanges()
    {
        var unitOfWork = new FakeUnitOfWork();

        var done = (await Import(unitOfWork, true, [.. Customers(ImportLinesHandler.BatchSize + 1)])).Value.Body;

        Assert.That((done.Customers, unitOfWork.Commits), Is.EqualTo(((long)ImportLinesHandler.BatchSize + 1, 3)));
    }

    [Test]
    public async Task StrictImport_WithABadLine_ReportsAllOfThemAndCommitsNothing()
    {
        var unitOfWork = new FakeUnitOfWork();

        var done = (await Import(
            unitOfWork, true, [Unreadable(1), .. Customers(ImportLinesHandler.BatchSize), Unreadable(999)])).Value.Body;

        Assert.That(done, Is.EqualTo(ImportResponse.Nothing with { BadLines = 2 }));
        Assert.That(bad.Select(line => line.Number), Is.EqualTo([1L, 999L]));
        Assert.That(unitOfWork.Commits, Is.EqualTo(2), "the due changes only");
    }

    [Test]
    public async Task StrictImport_AfterALostRace_StartsAgainFromTheFirstLine()
    {
        var done = (await Import(new LosesOneRace(AfterTheDueChanges), true, Customer(1, "ada"))).Value.Body;

        Assert.That(done, Is.EqualTo(ImportResponse.Nothing with { AlreadyThere = 1 }), "the store of this test keeps what is undone");
    }

    [Test]
    public async Task Import_IfEachAttemptLosesItsRace_IsRefused() => Assert.That(
        (await Import(new FakeUnitOfWork(racesToLose: 99), false, Customer(1, "ada"))).Refusal!.Code,
        Is.EqualTo(TransactionRefusals.ConcurrencyConflict));

    private static IEnumerable<NumberedLine> Customers(int count) =>
        Enumerable.Range(1, count).Select(number => Customer(number, $"customer-{number}"));

    private static NumberedLine Customer(long number, string referenceId) =>
        new(number, new() { Customer = new() { Name = "Ada", ReferenceId = referenceId } }, []);

    private static NumberedLine Unreadable(long number) => new(number, null, [new("", "is not JSON")]);

    private Task<Outcome<ImportResponse>> Import(IUnitOfWork unitOfWork, bool isStrict, params IReadOnlyList<NumberedLine> lines)
    {
        var (time, tenants) = (new FakeTime(), FakeTenants.Of(sandbox: false, FakeClock.Usual.Now));
        var clock = new TenantClock(tenants, time);
        var handler = new ImportLinesHandler(
            new(new(unitOfWork, clock, time), audit, tenants, time),
            new(store, new FakeSimVault(), ATenantScope.Entered(), clock),
            due,
            clock);
        return handler.Handle(new(lines.ToAsyncEnumerable(), isStrict, bad.Add), CancellationToken.None);
    }

    /// <summary>Loses the race of one transaction, after its work has run.</summary>
    private sealed class LosesOneRace(int number) : IUnitOfWork
    {
        private int begun;

        public async Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken)
        {
            var result = await work();
            return ++begun == number ? throw new LostRaceException("Another was faster.") : result;
        }
    }
}
