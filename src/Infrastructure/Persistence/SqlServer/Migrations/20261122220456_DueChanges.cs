using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Connect.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DueChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "DueFailures",
                table: "Subscriptions",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte[]>(
                name: "DueHeldBy",
                table: "Subscriptions",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueHeldUntil",
                table: "Subscriptions",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "NextDueAt",
                table: "Subscriptions",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.FillNextDueAt();

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_DueFailures",
                table: "Subscriptions",
                column: "DueFailures",
                filter: "DueFailures > 0");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_NextDueAt_SubscriptionId",
                table: "Subscriptions",
                columns: new[] { "TenantId", "NextDueAt", "SubscriptionId" },
                filter: "NextDueAt IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_DueFailures",
                table: "Subscriptions");

            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_NextDueAt_SubscriptionId",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "DueFailures",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "DueHeldBy",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "DueHeldUntil",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "NextDueAt",
                table: "Subscriptions");
        }
    }
}
