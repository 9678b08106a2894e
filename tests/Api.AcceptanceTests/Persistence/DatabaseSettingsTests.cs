using Connect.Infrastructure;
using Connect.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;

namespace Connect.Api.AcceptanceTests.Persistence;

internal sealed class DatabaseSettingsTests
{
    [TestCase("Oracle", "Data Source=x.db", "Database:Provider is 'Oracle'; it must be Sqlite or SqlServer.")]
    [TestCase("SqlServer", "", "ConnectionStrings:Connect is not set; SqlServer needs it.")]
    [TestCase(
        "Sqlite",
        "Data Source=:memory:",
        "ConnectionStrings:Connect must name a file for SQLite. An example is 'Data Source=data/connect.db'.")]
    [TestCase(
        "Sqlite",
        "Nonsense=1",
        "ConnectionStrings:Connect is not a valid SQLite connection string. An example is 'Data Source=data/connect.db'.")]
    [TestCase(
        "SqlServer",
        "Server=x;Pasword=hunter2",
        "ConnectionStrings:Connect is not a valid SQL Server connection string. "
            + "An example is 'Server=db.example;Database=connect;User Id=connect;Password=…'.")]
    public void InvalidSettings_AreRefusedWithASentence(string provider, string connectionString, string sentence)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([
            new("Database:Provider", provider), new("ConnectionStrings:Connect", connectionString),
        ]).Build();

        Assert.That(() => DatabaseSettings.From(configuration), Throws.TypeOf<SettingsException>().With.Message.EqualTo(sentence));
    }
}
