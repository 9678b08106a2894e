using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.SqlServer;

/// <summary>The production engine, where one machine is not enough.</summary>
internal sealed class SqlServerConnectDbContext(DbContextOptions<SqlServerConnectDbContext> options) : ConnectDbContext(options)
{
    // Duplicate in a unique index, duplicate in a unique constraint, chosen as the victim of a deadlock.
    protected override bool IsLostRace(DbException fault) => fault is SqlException { Number: 2601 or 2627 or 1205 };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // Ids and keys differ by case, as on SQLite.
        configurationBuilder.Properties<string>().UseCollation("Latin1_General_100_BIN2");

        // A uniqueidentifier is ordered by its last bytes first; as bytes, version 7 appends.
        configurationBuilder.Properties<Guid>().HaveConversion<GuidInOrderConverter>().HaveColumnType("binary(16)");
    }
}
