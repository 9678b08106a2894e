using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Infrastructure.Persistence;

/// <summary>Numbers the rows from before creation numbers, and changes enum columns to the spelling that JSON always had.</summary>
internal static class ShapesMigration
{
    private static readonly (string Table, string Id)[] Numbered =
        [("Subscriptions", "SubscriptionId"), ("Customers", "CustomerId"), ("ProductOfferings", "ProductOfferingId")];

    private static readonly (string Table, string Column, string[] Values)[] Spelled =
    [
        ("Subscriptions", "Status", ["Pending", "Activated", "Blocked", "Paused", "Cancelled"]),
        ("Subscriptions", "PendingStatus", ["Activated", "Cancelled"]),
        ("AddOns", "Status", ["Pending", "Active", "Cancelled", "Expired"]),
        ("AddOns", "PendingStatus", ["Active", "Cancelled"]),
        ("Customers", "Type", ["Consumer", "Business"]),
    ];

    /// <summary>Numbers the rows of each tenant in the order of creation, and sets the tenant's counter to the highest number.</summary>
    public static void FillNumbers(this MigrationBuilder migration)
    {
        foreach (var (table, id) in Numbered)
        {
            migration.Sql(
                $"""
                UPDATE {table} SET Number = Ranked.Place
                FROM (
                    SELECT TenantId AS Tenant, {id} AS Id, ROW_NUMBER() OVER (PARTITION BY TenantId ORDER BY CreatedAt, {id}) AS Place
                    FROM {table}) AS Ranked
                WHERE Ranked.Tenant = {table}.TenantId AND Ranked.Id = {table}.{id}
                """);
        }

        var numbers = string.Join(" UNION ALL ", Numbered.Select(it => $"SELECT TenantId, Number FROM {it.Table}"));
        migration.Sql(
            $"""
            UPDATE Tenants
            SET LastNumber = COALESCE((SELECT MAX(Taken.Number) FROM ({numbers}) AS Taken WHERE Taken.TenantId = Tenants.TenantId), 0)
            """);
    }

    /// <summary>Changes Activated to ACTIVATED. The index that filters by a status must not exist meanwhile.</summary>
    public static void SpellEnumsInCapitals(this MigrationBuilder migration)
    {
        foreach (var table in Spelled.GroupBy(it => it.Table, it => it.Column))
            migration.Sql($"UPDATE {table.Key} SET {string.Join(", ", table.Select(column => $"{column} = UPPER({column})"))}");
    }

    /// <summary>Reverts <see cref="SpellEnumsInCapitals"/>.</summary>
    public static void SpellEnumsAsInCode(this MigrationBuilder migration)
    {
        foreach (var (table, column, values) in Spelled)
        {
            var cases = string.Join(' ', values.Select(value => $"WHEN '{value.ToUpperInvariant()}' THEN '{value}'"));
            migration.Sql($"UPDATE {table} SET {column} = CASE {column} {cases} ELSE {column} END");
        }
    }
}
