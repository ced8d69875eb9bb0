using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ServiceCouncil : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Nothing is lost: a council is for its service (bodies.for_case), and that is where it is read.
            migrationBuilder.DropForeignKey(
                name: "fk_services_bodies_user_council_id",
                table: "services");

            migrationBuilder.DropIndex(
                name: "ix_services_user_council_id",
                table: "services");

            migrationBuilder.DropColumn(
                name: "user_council_id",
                table: "services");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "user_council_id",
                table: "services",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_services_user_council_id",
                table: "services",
                column: "user_council_id");

            migrationBuilder.AddForeignKey(
                name: "fk_services_bodies_user_council_id",
                table: "services",
                column: "user_council_id",
                principalTable: "bodies",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
