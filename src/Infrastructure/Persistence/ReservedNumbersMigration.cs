using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Infrastructure.Persistence;

/// <summary>Fills the column of reserved numbers from the JSON that had them before.</summary>
internal static class ReservedNumbersMigration
{
    public static void FillReservedMsisdn(this MigrationBuilder migration)
    {
        var valueIn = migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? "json_extract" : "JSON_VALUE";
        migration.Sql(
            $"UPDATE Subscriptions SET ReservedMsisdn = {valueIn}(PendingMsisdn, '$.msisdn') WHERE PendingMsisdn IS NOT NULL");
    }
}
