using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>Says whether the suite ran on SQL Server too: one line in the results instead of one per test.</summary>
internal sealed class SqlServerLegTests
{
    [Test]
    public async Task AcceptanceTestsOnSqlServer_WhenAServerIsConfigured_RunOnAMigratedDatabase()
    {
        if (!Engine.SqlServer.IsThere)
            Assert.Ignore($"The acceptance suite did not run on SQL Server: {Engine.SqlServerVariable} is not set.");

        await Server.On(Engine.SqlServer);
        await using var db = Engine.SqlServer.Open();
        Assert.That(await db.Database.GetPendingMigrationsAsync(), Is.Empty);
    }
}
