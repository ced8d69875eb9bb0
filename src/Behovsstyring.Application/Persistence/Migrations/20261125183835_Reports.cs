using System;
using Behovsstyring.Application.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "report_id",
                table: "agenda_items",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "quarterly_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    figures = table.Column<string>(type: "jsonb", nullable: false),
                    comments = table.Column<string>(type: "jsonb", nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    drawn_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    approved_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    published_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    frozen = table.Column<string>(type: "jsonb", nullable: true),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    search = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "to_tsvector('norwegian', frozen)", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarterly_reports", x => x.id);
                    table.CheckConstraint("ck_quarterly_reports_approved", "(state = 1) = (approved_at IS NULL)");
                    table.CheckConstraint("ck_quarterly_reports_frozen", "(state = 3) = (frozen IS NOT NULL AND digest IS NOT NULL AND published_at IS NOT NULL)");
                    table.CheckConstraint("ck_quarterly_reports_number", "number BETWEEN 1 AND 4");
                    table.ForeignKey(
                        name: "fk_quarterly_reports_people_approved_by_id",
                        column: x => x.approved_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_quarterly_reports_people_drawn_by_id",
                        column: x => x.drawn_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_quarterly_reports_people_published_by_id",
                        column: x => x.published_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_corrections",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_corrections", x => new { x.report_id, x.number });
                    table.ForeignKey(
                        name: "fk_report_corrections_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_report_corrections_quarterly_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "quarterly_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_report_id",
                table: "agenda_items",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ix_quarterly_reports_approved_by_id",
                table: "quarterly_reports",
                column: "approved_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_quarterly_reports_drawn_by_id",
                table: "quarterly_reports",
                column: "drawn_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_quarterly_reports_published_by_id",
                table: "quarterly_reports",
                column: "published_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_quarterly_reports_search",
                table: "quarterly_reports",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_quarterly_reports_year_number",
                table: "quarterly_reports",
                columns: new[] { "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_corrections_by_id",
                table: "report_corrections",
                column: "by_id");

            migrationBuilder.AddForeignKey(
                name: "fk_agenda_items_reports_report_id",
                table: "agenda_items",
                column: "report_id",
                principalTable: "quarterly_reports",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.RunScript("0006_reports");
            migrationBuilder.GrantToApp("quarterly_reports", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("report_corrections", "SELECT, INSERT");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_agenda_items_reports_report_id",
                table: "agenda_items");

            migrationBuilder.DropTable(
                name: "report_corrections");

            migrationBuilder.DropTable(
                name: "quarterly_reports");

            migrationBuilder.DropIndex(
                name: "ix_agenda_items_report_id",
                table: "agenda_items");

            migrationBuilder.DropColumn(
                name: "report_id",
                table: "agenda_items");
        }
    }
}
