using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>The embedded database, in one file.</summary>
internal sealed class SqliteConnectDbContext(DbContextOptions<SqliteConnectDbContext> options) : ConnectDbContext(options);
