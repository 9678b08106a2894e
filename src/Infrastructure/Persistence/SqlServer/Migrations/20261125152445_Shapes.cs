using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Connect.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Shapes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_Msisdn",
                table: "Subscriptions");

            migrationBuilder.AddColumn<long>(
                name: "LastNumber",
                table: "Tenants",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Number",
                table: "Subscriptions",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Number",
                table: "ProductOfferings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "DataVersion",
                table: "Events",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<long>(
                name: "Number",
                table: "Customers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.SpellEnumsInCapitals();
            migrationBuilder.FillNumbers();

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_Msisdn",
                table: "Subscriptions",
                columns: new[] { "TenantId", "Msisdn" },
                unique: true,
                filter: "Msisdn IS NOT NULL AND Status <> 'CANCELLED'");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_Number",
                table: "Subscriptions",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductOfferings_TenantId_Number",
                table: "ProductOfferings",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Customers_TenantId_Number",
                table: "Customers",
                columns: new[] { "TenantId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_Msisdn",
                table: "Subscriptions");

            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_Number",
                table: "Subscriptions");

            migrationBuilder.DropIndex(
                name: "IX_ProductOfferings_TenantId_Number",
                table: "ProductOfferings");

            migrationBuilder.DropIndex(
                name: "IX_Customers_TenantId_Number",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "LastNumber",
                table: "Tenants");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "ProductOfferings");

            migrationBuilder.DropColumn(
                name: "DataVersion",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "Customers");

            migrationBuilder.SpellEnumsAsInCode();

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_Msisdn",
                table: "Subscriptions",
                columns: new[] { "TenantId", "Msisdn" },
                unique: true,
                filter: "Msisdn IS NOT NULL AND Status <> 'Cancelled'");
        }
    }
}
