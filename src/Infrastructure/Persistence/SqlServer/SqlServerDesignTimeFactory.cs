using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Connect.Infrastructure.Persistence.SqlServer;

/// <summary>Lets build/add-migration create a migration without a database.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerConnectDbContext>
{
    public SqlServerConnectDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerConnectDbContext>().UseSqlServer("Server=design-time.invalid;Database=connect").Options);
}
