using Microsoft.EntityFrameworkCore.Migrations;

namespace Connect.Infrastructure.Persistence;

/// <summary>Fills NextDueAt for changes that were scheduled before the column existed.</summary>
internal static class NextDueMigration
{
    public static void FillNextDueAt(this MigrationBuilder migration)
    {
        migration.Sql("UPDATE Subscriptions SET NextDueAt = PendingDueAt WHERE PendingDueAt IS NOT NULL");
        migration.Sql(
            """
            UPDATE Subscriptions
            SET NextDueAt = (SELECT MIN(AddOns.PendingDueAt) FROM AddOns WHERE AddOns.SubscriptionId = Subscriptions.SubscriptionId)
            WHERE EXISTS (
                SELECT 1 FROM AddOns
                WHERE AddOns.SubscriptionId = Subscriptions.SubscriptionId
                    AND AddOns.PendingDueAt IS NOT NULL
                    AND (Subscriptions.NextDueAt IS NULL OR AddOns.PendingDueAt < Subscriptions.NextDueAt))
            """);
    }
}
