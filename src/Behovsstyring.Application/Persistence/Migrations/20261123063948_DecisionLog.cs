using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DecisionLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "decision_log",
                columns: table => new
                {
                    idx = table.Column<long>(type: "bigint", nullable: false),
                    leaf = table.Column<byte[]>(type: "bytea", nullable: false),
                    leaf_hash = table.Column<byte[]>(type: "bytea", nullable: false, computedColumnSql: "sha256('\\x00'::bytea || leaf)", stored: true),
                    type = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    search = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_log", x => x.idx);
                    table.CheckConstraint("ck_decision_log_idx", "idx >= 0");
                    table.ForeignKey(
                        name: "fk_decision_log_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_log_keys",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    spki = table.Column<byte[]>(type: "bytea", nullable: false),
                    first_used_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_log_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "decision_log_personal",
                columns: table => new
                {
                    idx = table.Column<long>(type: "bigint", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    part = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_log_personal", x => x.idx);
                    table.ForeignKey(
                        name: "fk_decision_log_personal_decision_log_idx",
                        column: x => x.idx,
                        principalTable: "decision_log",
                        principalColumn: "idx",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_log_checkpoints",
                columns: table => new
                {
                    size = table.Column<long>(type: "bigint", nullable: false),
                    key_id = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    signature = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_log_checkpoints", x => new { x.size, x.key_id });
                    table.ForeignKey(
                        name: "fk_decision_log_checkpoints_decision_log_keys_key_id",
                        column: x => x.key_id,
                        principalTable: "decision_log_keys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_case_id_idx",
                table: "decision_log",
                columns: new[] { "case_id", "idx" });

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_search",
                table: "decision_log",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_type_idx",
                table: "decision_log",
                columns: new[] { "type", "idx" });

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_checkpoints_key_id",
                table: "decision_log_checkpoints",
                column: "key_id");

            migrationBuilder.RunScript("0003_decision_log");
            // No INSERT: entries come through append_decision_log only.
            migrationBuilder.GrantToApp("decision_log", "SELECT");
            // Erasing what an entry says about people is the one thing that may be taken away.
            migrationBuilder.GrantToApp("decision_log_personal", "SELECT, DELETE");
            migrationBuilder.GrantToApp("decision_log_checkpoints", "SELECT, INSERT");
            migrationBuilder.GrantToApp("decision_log_keys", "SELECT, INSERT");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION append_decision_log(bytea, uuid, bytea, bytea);");

            migrationBuilder.DropTable(
                name: "decision_log_checkpoints");

            migrationBuilder.DropTable(
                name: "decision_log_personal");

            migrationBuilder.DropTable(
                name: "decision_log_keys");

            migrationBuilder.DropTable(
                name: "decision_log");
        }
    }
}
