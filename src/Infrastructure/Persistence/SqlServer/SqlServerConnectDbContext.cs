using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.SqlServer;

/// <summary>The server database, which several nodes can share.</summary>
internal sealed class SqlServerConnectDbContext(DbContextOptions<SqlServerConnectDbContext> options) : ConnectDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // IDs and keys are case-sensitive, as on SQLite.
        configurationBuilder.Properties<string>().UseCollation("Latin1_General_100_BIN2");

        // SQL Server sorts a uniqueidentifier by its last bytes first. As bytes, new version 7 UUIDs come last in an index.
        configurationBuilder.Properties<Guid>().HaveConversion<GuidInOrderConverter>().HaveColumnType("binary(16)");
    }
}
