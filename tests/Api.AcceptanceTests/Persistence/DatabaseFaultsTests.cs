using Connect.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Persistence;

internal sealed class DatabaseFaultsTests
{
    [TestCase(19, 2067)]
    [TestCase(19, 1555)]
    public void LostRace_InAnyWrapping_IsRecognised(int code, int extended)
    {
        var fault = new SqliteException("", code, extended);

        Assert.That(DatabaseFaults.IsLostRace(fault));
        Assert.That(DatabaseFaults.IsLostRace(new DbUpdateException("", fault)));
        Assert.That(
            DatabaseFaults.IsLostRace(new InvalidOperationException("", new DbUpdateException("", fault))),
            "as the strategy of SQL Server wraps");
        Assert.That(DatabaseFaults.NumberOf(new DbUpdateException("", fault)), Is.EqualTo(extended));
    }

    [TestCase(5)]
    [TestCase(6)]
    public void Busy_InAnyWrapping_IsRecognised(int code) =>
        Assert.That(DatabaseFaults.IsBusy(new InvalidOperationException("", new SqliteException("", code))));

    [TestCase(8)]
    [TestCase(10)]
    [TestCase(13)]
    [TestCase(14)]
    [TestCase(26)]
    public void Unreachable_InAnyWrapping_IsRecognised(int code) =>
        Assert.That(DatabaseFaults.IsOutOfReach(new InvalidOperationException("", new SqliteException("", code))));

    [Test]
    public void OtherFaults_AreNotALostRaceNorBusyNorUnreachable()
    {
        Exception[] others =
            [new SqliteException("", 1), new SqliteException("", 19, 787), new InvalidOperationException(), new DbUpdateException("")];

        foreach (var fault in others)
        {
            Assert.That(
                (DatabaseFaults.IsLostRace(fault), DatabaseFaults.IsBusy(fault), DatabaseFaults.IsOutOfReach(fault)),
                Is.EqualTo((false, false, false)));
        }
    }

    [Test]
    public void VersionConflict_IsALostRace() => Assert.That(DatabaseFaults.IsLostRace(new DbUpdateConcurrencyException()));
}
