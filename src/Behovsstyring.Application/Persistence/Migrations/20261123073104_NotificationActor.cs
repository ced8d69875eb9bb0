using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class NotificationActor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "organisation_id",
                table: "notifications",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_notifications_organisation_id",
                table: "notifications",
                column: "organisation_id");

            migrationBuilder.AddForeignKey(
                name: "fk_notifications_organisations_organisation_id",
                table: "notifications",
                column: "organisation_id",
                principalTable: "organisations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_notifications_organisations_organisation_id",
                table: "notifications");

            migrationBuilder.DropIndex(
                name: "ix_notifications_organisation_id",
                table: "notifications");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "notifications");
        }
    }
}
