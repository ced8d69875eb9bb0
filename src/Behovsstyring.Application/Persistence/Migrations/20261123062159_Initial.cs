using System;
using System.Collections.Generic;
using Behovsstyring.Application.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-x-icu"),
                    organisation_number = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    county_number = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    county_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    population = table.Column<int>(type: "integer", nullable: true),
                    language_form = table.Column<int>(type: "integer", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "nb-x-icu"),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    job_title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-x-icu"),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visibility = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    search = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "setweight(to_tsvector('norwegian', coalesce(number, '') || ' ' || title), 'A') || setweight(to_tsvector('norwegian', summary), 'B') || setweight(to_tsvector('norwegian', search_text), 'C')", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                    table.CheckConstraint("ck_cases_number_when_submitted", "state = 0 OR number IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_cases_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_memberships",
                columns: table => new
                {
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_memberships", x => new { x.network_id, x.member_id, x.from });
                    table.CheckConstraint("ck_network_memberships_dates", "\"to\" IS NULL OR \"to\" >= \"from\"");
                    table.ForeignKey(
                        name: "fk_network_memberships_organisations_member_id",
                        column: x => x.member_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_network_memberships_organisations_network_id",
                        column: x => x.network_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "form_drafts",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_drafts", x => new { x.person_id, x.form_key });
                    table.ForeignKey(
                        name: "fk_form_drafts_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_identities",
                columns: table => new
                {
                    provider = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_identities", x => new { x.provider, x.subject_hash });
                    table.ForeignKey(
                        name: "fk_person_identities_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    granted_by_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_grants", x => x.id);
                    table.CheckConstraint("ck_role_grants_dates", "\"to\" IS NULL OR \"to\" >= \"from\" - 1");
                    table.ForeignKey(
                        name: "fk_role_grants_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_grants_people_granted_by_id",
                        column: x => x.granted_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_grants_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_counters",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    supports = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_counters", x => x.case_id);
                    table.ForeignKey(
                        name: "fk_case_counters_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_followers",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_followers", x => new { x.case_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_case_followers_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_case_followers_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_trail",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    facts = table.Column<Dictionary<string, string>>(type: "jsonb", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_trail", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_trail_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_trail_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_trail_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ideas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    submitter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_officer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    routed_to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    affected = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    area = table.Column<int>(type: "integer", nullable: true),
                    channel = table.Column<int>(type: "integer", nullable: true),
                    existing = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    expected_benefit = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    law_or_deadline = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    problem = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    strategy_goal = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ideas", x => x.id);
                    table.ForeignKey(
                        name: "fk_ideas_cases_id",
                        column: x => x.id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_ideas_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_people_case_officer_id",
                        column: x => x.case_officer_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ideas_people_submitter_id",
                        column: x => x.submitter_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    facts = table.Column<Dictionary<string, string>>(type: "jsonb", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    mail_due_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    mail_attempts = table.Column<int>(type: "integer", nullable: false),
                    mail_sent_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => x.id);
                    table.ForeignKey(
                        name: "fk_notifications_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_notifications_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idea_anchorings",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    statement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    anchored_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_anchorings", x => new { x.idea_id, x.network_id });
                    table.ForeignKey(
                        name: "fk_idea_anchorings_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_idea_anchorings_organisations_network_id",
                        column: x => x.network_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_idea_anchorings_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "idea_supports",
                columns: table => new
                {
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idea_supports", x => new { x.idea_id, x.organisation_id });
                    table.ForeignKey(
                        name: "fk_idea_supports_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_idea_supports_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_idea_supports_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_case_counters_supports",
                table: "case_counters",
                column: "supports");

            migrationBuilder.CreateIndex(
                name: "ix_case_followers_person_id",
                table: "case_followers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_trail_case_id_at",
                table: "case_trail",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_case_trail_code_at",
                table: "case_trail",
                columns: new[] { "code", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_case_trail_organisation_id",
                table: "case_trail",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_trail_person_id",
                table: "case_trail",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_kind_state_search",
                table: "cases",
                columns: new[] { "kind", "state", "search" })
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_cases_kind_state_submitted_at",
                table: "cases",
                columns: new[] { "kind", "state", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_kind_submitted_at",
                table: "cases",
                columns: new[] { "kind", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_kind_title",
                table: "cases",
                columns: new[] { "kind", "title" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_kind_updated_at",
                table: "cases",
                columns: new[] { "kind", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_number",
                table: "cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_owner_id",
                table: "cases",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_title",
                table: "cases",
                column: "title")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_idea_anchorings_network_id",
                table: "idea_anchorings",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_anchorings_person_id",
                table: "idea_anchorings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_supports_organisation_id",
                table: "idea_supports",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_idea_supports_person_id",
                table: "idea_supports",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_case_officer_id",
                table: "ideas",
                column: "case_officer_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_organisation_id",
                table: "ideas",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_submitter_id",
                table: "ideas",
                column: "submitter_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_memberships_member_id",
                table: "network_memberships",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_case_id",
                table: "notifications",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_mail_due_at",
                table: "notifications",
                column: "mail_due_at",
                filter: "mail_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_person_id_at",
                table: "notifications",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_key",
                table: "organisations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_kind_name",
                table: "organisations",
                columns: new[] { "kind", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_number_kind",
                table: "organisations",
                columns: new[] { "organisation_number", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_email",
                table: "people",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_people_name",
                table: "people",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_person_identities_person_id",
                table: "person_identities",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_granted_by_id",
                table: "role_grants",
                column: "granted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_organisation_id",
                table: "role_grants",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_person_id_organisation_id",
                table: "role_grants",
                columns: new[] { "person_id", "organisation_id" });

            migrationBuilder.RunScript("0001_cases");
            migrationBuilder.RunScript("0002_similar_ideas");
            migrationBuilder.GrantToApp("organisations", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("network_memberships", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("people", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("person_identities", "SELECT, INSERT, UPDATE, DELETE");
            migrationBuilder.GrantToApp("role_grants", "SELECT, INSERT, UPDATE");
            // Only a draft is ever deleted; its row goes with the case (a trigger sees to it that nothing else does).
            migrationBuilder.GrantToApp("cases", "SELECT, INSERT, UPDATE, DELETE");
            migrationBuilder.GrantToApp("ideas", "SELECT, INSERT, UPDATE, DELETE");
            migrationBuilder.GrantToApp("case_counters", "SELECT");
            migrationBuilder.GrantToApp("case_trail", "SELECT, INSERT");
            migrationBuilder.GrantToApp("case_followers", "SELECT, INSERT, DELETE");
            migrationBuilder.GrantToApp("idea_supports", "SELECT, INSERT, UPDATE, DELETE");
            migrationBuilder.GrantToApp("idea_anchorings", "SELECT, INSERT");
            migrationBuilder.GrantToApp("notifications", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("form_drafts", "SELECT, INSERT, UPDATE, DELETE");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_counters");

            migrationBuilder.DropTable(
                name: "case_followers");

            migrationBuilder.DropTable(
                name: "case_trail");

            migrationBuilder.DropTable(
                name: "form_drafts");

            migrationBuilder.DropTable(
                name: "idea_anchorings");

            migrationBuilder.DropTable(
                name: "idea_supports");

            migrationBuilder.DropTable(
                name: "network_memberships");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "person_identities");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "ideas");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "organisations");
        }
    }
}
