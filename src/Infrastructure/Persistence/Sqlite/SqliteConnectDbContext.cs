using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>The embedded database: one file beside the program.</summary>
internal sealed class SqliteConnectDbContext(DbContextOptions<SqliteConnectDbContext> options) : ConnectDbContext(options)
{
    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE, https://sqlite.org/rescode.html
    protected override bool IsLostRace(DbException fault) => fault is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };
}
