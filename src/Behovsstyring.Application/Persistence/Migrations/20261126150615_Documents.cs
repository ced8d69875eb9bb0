using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "document_contents",
                columns: table => new
                {
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_contents", x => x.digest);
                    table.CheckConstraint("ck_document_contents_digest", "digest = encode(sha256(bytes), 'hex')");
                    table.CheckConstraint("ck_document_contents_size", "octet_length(bytes) BETWEEN 1 AND 26214400");
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    format = table.Column<int>(type: "integer", nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    content_digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    attached_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    attached_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    removed_for_id = table.Column<Guid>(type: "uuid", nullable: true),
                    removed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    removed_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.CheckConstraint("ck_documents_content", "content_digest = digest");
                    table.CheckConstraint("ck_documents_removed", "(removed_at IS NULL) = (content_digest IS NOT NULL) AND (removed_at IS NULL) = (removed_reason IS NULL) AND (removed_at IS NULL) = (removed_by_id IS NULL)");
                    table.CheckConstraint("ck_documents_size", "size BETWEEN 1 AND 26214400");
                    table.ForeignKey(
                        name: "fk_documents_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_document_contents_content_digest",
                        column: x => x.content_digest,
                        principalTable: "document_contents",
                        principalColumn: "digest",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_organisations_removed_for_id",
                        column: x => x.removed_for_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_people_attached_by_id",
                        column: x => x.attached_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documents_people_removed_by_id",
                        column: x => x.removed_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_documents_attached_by_id",
                table: "documents",
                column: "attached_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_case_id_attached_at",
                table: "documents",
                columns: new[] { "case_id", "attached_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_case_id_content_digest",
                table: "documents",
                columns: new[] { "case_id", "content_digest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_content_digest",
                table: "documents",
                column: "content_digest");

            migrationBuilder.CreateIndex(
                name: "ix_documents_organisation_id",
                table: "documents",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_removed_by_id",
                table: "documents",
                column: "removed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_removed_for_id",
                table: "documents",
                column: "removed_for_id");

            migrationBuilder.GrantToApp("document_contents", "SELECT, INSERT, UPDATE (digest)");
            migrationBuilder.GrantToApp("documents", "SELECT, INSERT, UPDATE (content_digest, removed_for_id, removed_by_id, removed_at, removed_reason)");
            migrationBuilder.RunScript("0008_documents");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "document_contents");

            migrationBuilder.Sql("DROP FUNCTION refuse_change_of_document(); DROP FUNCTION forget_document_content();");
        }
    }
}
