using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Infrastructure.Persistence;

/// <summary>Fills the columns by which lists filter, from the JSON that had the values before.</summary>
internal static class ListsMigration
{
    public static void FillListedColumns(this MigrationBuilder migration)
    {
        var valueIn = migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? "json_extract" : "JSON_VALUE";
        string InTerms(string path) => $"{valueIn}(Terms, '$.{path}')";

        migration.Sql($"UPDATE Subscriptions SET ProductOfferingId = {InTerms("productOfferingId")}");
        migration.Sql(
            $"""
            UPDATE ProductOfferings
            SET Type = {InTerms("type")}, Status = {InTerms("status")}, ProductOfferingGroupId = {InTerms("group.productOfferingGroupId")}
            """);
    }
}
