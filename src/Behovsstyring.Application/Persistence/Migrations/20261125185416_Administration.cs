using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Administration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ended_at",
                table: "seats",
                type: "timestamptz",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ended_by_id",
                table: "seats",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "given_at",
                table: "seats",
                type: "timestamptz",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "given_by_id",
                table: "seats",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ended_at",
                table: "role_grants",
                type: "timestamptz",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ended_by_id",
                table: "role_grants",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "granted_at",
                table: "role_grants",
                type: "timestamptz",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closed_at",
                table: "people",
                type: "timestamptz",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "closed_by_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closed_at",
                table: "organisations",
                type: "timestamptz",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "closed_by_id",
                table: "organisations",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => x.id);
                    table.ForeignKey(
                        name: "fk_invitations_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_invitations_people_sent_by_id",
                        column: x => x.sent_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_seats_ended_by_id",
                table: "seats",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_seats_given_by_id",
                table: "seats",
                column: "given_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_ended_by_id",
                table: "role_grants",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_closed_by_id",
                table: "people",
                column: "closed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_closed_by_id",
                table: "organisations",
                column: "closed_by_id");

            migrationBuilder.CreateIndex(
                name: "ux_governance_models_draft",
                table: "governance_models",
                column: "state",
                unique: true,
                filter: "state = 1");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_person_id",
                table: "invitations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_sent_by_id",
                table: "invitations",
                column: "sent_by_id");

            migrationBuilder.AddForeignKey(
                name: "fk_organisations_people_closed_by_id",
                table: "organisations",
                column: "closed_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_people_people_closed_by_id",
                table: "people",
                column: "closed_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_role_grants_people_ended_by_id",
                table: "role_grants",
                column: "ended_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_seats_people_ended_by_id",
                table: "seats",
                column: "ended_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_seats_people_given_by_id",
                table: "seats",
                column: "given_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.GrantToApp("invitations", "SELECT, INSERT, UPDATE");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_organisations_people_closed_by_id",
                table: "organisations");

            migrationBuilder.DropForeignKey(
                name: "fk_people_people_closed_by_id",
                table: "people");

            migrationBuilder.DropForeignKey(
                name: "fk_role_grants_people_ended_by_id",
                table: "role_grants");

            migrationBuilder.DropForeignKey(
                name: "fk_seats_people_ended_by_id",
                table: "seats");

            migrationBuilder.DropForeignKey(
                name: "fk_seats_people_given_by_id",
                table: "seats");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropIndex(
                name: "ix_seats_ended_by_id",
                table: "seats");

            migrationBuilder.DropIndex(
                name: "ix_seats_given_by_id",
                table: "seats");

            migrationBuilder.DropIndex(
                name: "ix_role_grants_ended_by_id",
                table: "role_grants");

            migrationBuilder.DropIndex(
                name: "ix_people_closed_by_id",
                table: "people");

            migrationBuilder.DropIndex(
                name: "ix_organisations_closed_by_id",
                table: "organisations");

            migrationBuilder.DropIndex(
                name: "ux_governance_models_draft",
                table: "governance_models");

            migrationBuilder.DropColumn(
                name: "ended_at",
                table: "seats");

            migrationBuilder.DropColumn(
                name: "ended_by_id",
                table: "seats");

            migrationBuilder.DropColumn(
                name: "given_at",
                table: "seats");

            migrationBuilder.DropColumn(
                name: "given_by_id",
                table: "seats");

            migrationBuilder.DropColumn(
                name: "ended_at",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "ended_by_id",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "granted_at",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "closed_at",
                table: "people");

            migrationBuilder.DropColumn(
                name: "closed_by_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "closed_at",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "closed_by_id",
                table: "organisations");
        }
    }
}
