using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Lets build/add-migration create a migration without a database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteConnectDbContext>
{
    public SqliteConnectDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite("Data Source=design-time.invalid").Options);
}
