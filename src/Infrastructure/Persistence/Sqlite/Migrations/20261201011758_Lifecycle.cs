using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Connect.Infrastructure.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Lifecycle : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Cancellation",
                table: "Subscriptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ChangedOn",
                table: "Subscriptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingMsisdn",
                table: "Subscriptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingProductOffering",
                table: "Subscriptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Porting",
                table: "Subscriptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProductOfferingId",
                table: "Subscriptions",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ProductOfferingGroupId",
                table: "ProductOfferings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "ProductOfferings",
                type: "TEXT",
                unicode: false,
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Type",
                table: "ProductOfferings",
                type: "TEXT",
                unicode: false,
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ChangedOn",
                table: "AddOns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PendingProductOffering",
                table: "AddOns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.FillListedColumns();

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_CustomerId",
                table: "Subscriptions",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_Msisdn_All",
                table: "Subscriptions",
                columns: new[] { "TenantId", "Msisdn" },
                filter: "Msisdn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_ProductOfferingId_Number",
                table: "Subscriptions",
                columns: new[] { "TenantId", "ProductOfferingId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_Status_Number",
                table: "Subscriptions",
                columns: new[] { "TenantId", "Status", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_CustomerId",
                table: "Subscriptions");

            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_Msisdn_All",
                table: "Subscriptions");

            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_ProductOfferingId_Number",
                table: "Subscriptions");

            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_Status_Number",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "Cancellation",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "ChangedOn",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "PendingMsisdn",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "PendingProductOffering",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "Porting",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "ProductOfferingId",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "ProductOfferingGroupId",
                table: "ProductOfferings");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "ProductOfferings");

            migrationBuilder.DropColumn(
                name: "Type",
                table: "ProductOfferings");

            migrationBuilder.DropColumn(
                name: "ChangedOn",
                table: "AddOns");

            migrationBuilder.DropColumn(
                name: "PendingProductOffering",
                table: "AddOns");
        }
    }
}
