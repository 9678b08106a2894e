using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.SqlServer;

/// <summary>The production engine, where one machine is not enough.</summary>
internal sealed class SqlServerConnectDbContext(DbContextOptions<SqlServerConnectDbContext> options) : ConnectDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // Ids and keys differ by case, as on SQLite.
        configurationBuilder.Properties<string>().UseCollation("Latin1_General_100_BIN2");

        // A uniqueidentifier is ordered by its last bytes first; as bytes, version 7 appends.
        configurationBuilder.Properties<Guid>().HaveConversion<GuidInOrderConverter>().HaveColumnType("binary(16)");
    }
}
