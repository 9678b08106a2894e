using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Connect.Infrastructure.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ReservedNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReservedMsisdn",
                table: "Subscriptions",
                type: "nvarchar(16)",
                maxLength: 16,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.FillReservedMsisdn();

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_ReservedMsisdn",
                table: "Subscriptions",
                columns: new[] { "TenantId", "ReservedMsisdn" },
                unique: true,
                filter: "ReservedMsisdn IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Subscriptions_TenantId_ReservedMsisdn",
                table: "Subscriptions");

            migrationBuilder.DropColumn(
                name: "ReservedMsisdn",
                table: "Subscriptions");
        }
    }
}
