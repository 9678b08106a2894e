using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Gives EF Core's contexts a <see cref="PreparedConnection"/> each.</summary>
internal sealed class PreparedConnections(SqlitePool pool, GroupCommit group) : DbConnectionInterceptor
{
    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new PreparedConnection(pool, group));
}
