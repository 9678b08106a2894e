using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>The embedded database: one file beside the program.</summary>
internal sealed class SqliteConnectDbContext(DbContextOptions<SqliteConnectDbContext> options) : ConnectDbContext(options);
