using System;
using System.Collections.Generic;
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
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.name);
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
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "nb-x-icu"),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    job_title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    closed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    search_names = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_people_closed_by_id",
                        column: x => x.closed_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_conflicts",
                columns: table => new
                {
                    first = table.Column<int>(type: "integer", nullable: false),
                    second = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_conflicts", x => new { x.first, x.second });
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

            migrationBuilder.CreateTable(
                name: "form_drafts",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
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
                name: "governance_models",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    based_on_id = table.Column<Guid>(type: "uuid", nullable: true),
                    basis = table.Column<string>(type: "jsonb", nullable: true),
                    drafted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    in_force_from = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    in_force_until = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_models", x => x.id);
                    table.CheckConstraint("ck_governance_models_number", "(state IN (2, 3)) = (number IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_governance_models_governance_models_based_on_id",
                        column: x => x.based_on_id,
                        principalTable: "governance_models",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_models_people_drafted_by_id",
                        column: x => x.drafted_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                    county_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "nb-x-icu"),
                    population = table.Column<int>(type: "integer", nullable: true),
                    language_form = table.Column<int>(type: "integer", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    closed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    search_names = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_people_closed_by_id",
                        column: x => x.closed_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                    search_words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true),
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
                name: "sign_in_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    provider_session_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sign_in_sessions_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                    phase = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lead_id = table.Column<Guid>(type: "uuid", nullable: true),
                    visibility = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    search_words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false)
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
                    table.ForeignKey(
                        name: "fk_cases_people_lead_id",
                        column: x => x.lead_id,
                        principalTable: "people",
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
                name: "role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    granted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    granted_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
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
                        name: "fk_role_grants_people_ended_by_id",
                        column: x => x.ended_by_id,
                        principalTable: "people",
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
                name: "report_corrections",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    search_words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-x-icu"),
                    name_nn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    secretariat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    for_case = table.Column<Guid>(type: "uuid", nullable: true),
                    dissolved_after = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    search_names = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bodies", x => x.id);
                    table.ForeignKey(
                        name: "fk_bodies_cases_for_case",
                        column: x => x.for_case,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bodies_organisations_secretariat_id",
                        column: x => x.secretariat_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "case_stand_ins",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    for_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_stand_ins", x => new { x.case_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_case_stand_ins_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_case_stand_ins_people_for_id",
                        column: x => x.for_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_stand_ins_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on_behalf_of_id = table.Column<Guid>(type: "uuid", nullable: true)
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
                        name: "fk_case_trail_people_on_behalf_of_id",
                        column: x => x.on_behalf_of_id,
                        principalTable: "people",
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
                name: "decision_log",
                columns: table => new
                {
                    idx = table.Column<long>(type: "bigint", nullable: false),
                    leaf = table.Column<byte[]>(type: "bytea", nullable: false),
                    leaf_hash = table.Column<byte[]>(type: "bytea", nullable: false, computedColumnSql: "sha256('\\x00'::bytea || leaf)", stored: true),
                    type = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    search_words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "gate_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gate = table.Column<int>(type: "integer", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    model_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    risk = table.Column<int>(type: "integer", nullable: false),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    withdrawn_because = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    decision_outcome = table.Column<int>(type: "integer", nullable: true),
                    decision_entity = table.Column<int>(type: "integer", nullable: true),
                    decision_organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_organ = table.Column<int>(type: "integer", nullable: true),
                    decision_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    decision_missing = table.Column<string>(type: "jsonb", nullable: true),
                    decision_followed = table.Column<int>(type: "integer", nullable: true),
                    decision_actor = table.Column<int>(type: "integer", nullable: true),
                    decision_awaits_acceptance_of = table.Column<int>(type: "integer", nullable: true),
                    decision_shown = table.Column<string>(type: "jsonb", nullable: true),
                    decision_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    acceptance_accepted = table.Column<bool>(type: "boolean", nullable: true),
                    acceptance_entity = table.Column<int>(type: "integer", nullable: true),
                    acceptance_organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acceptance_organ = table.Column<int>(type: "integer", nullable: true),
                    acceptance_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acceptance_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    acceptance_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    search_words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_reviews", x => x.id);
                    table.CheckConstraint("ck_gate_reviews_decided", "(state IN (1, 8)) = (decision_at IS NULL)");
                    table.CheckConstraint("ck_gate_reviews_departure_has_reason", "decision_followed IS NULL OR decision_followed < 2 OR decision_reason <> ''");
                    table.CheckConstraint("ck_gate_reviews_refusal_has_reason", "acceptance_accepted IS NULL OR acceptance_accepted OR acceptance_reason <> ''");
                    table.ForeignKey(
                        name: "fk_gate_reviews_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_reviews_governance_models_model_id",
                        column: x => x.model_id,
                        principalTable: "governance_models",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_reviews_organisations_acceptance_organisation_id",
                        column: x => x.acceptance_organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_reviews_organisations_decision_organisation_id",
                        column: x => x.decision_organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_reviews_people_acceptance_by_id",
                        column: x => x.acceptance_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_reviews_people_decision_by_id",
                        column: x => x.decision_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_reviews_people_opened_by_id",
                        column: x => x.opened_by_id,
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
                    routed_to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    routed_answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
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
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
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
                        name: "fk_ideas_people_submitter_id",
                        column: x => x.submitter_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "listed_ideas",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-x-icu"),
                    state = table.Column<int>(type: "integer", nullable: false),
                    visibility = table.Column<int>(type: "integer", nullable: false),
                    area = table.Column<int>(type: "integer", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    county_number = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    supports = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_listed_ideas", x => x.case_id);
                    table.ForeignKey(
                        name: "fk_listed_ideas_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_listed_ideas_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
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
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                        name: "fk_notifications_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notifications_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    area = table.Column<int>(type: "integer", nullable: false),
                    lifecycle = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    description = table.Column<string>(type: "jsonb", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_services", x => x.id);
                    table.ForeignKey(
                        name: "fk_services_cases_id",
                        column: x => x.id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_mandates",
                columns: table => new
                {
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    basis = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    decision_form = table.Column<int>(type: "integer", nullable: false),
                    max_seats = table.Column<int>(type: "integer", nullable: true),
                    min_seats = table.Column<int>(type: "integer", nullable: true),
                    purpose = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    voting = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body_mandates", x => new { x.body_id, x.number });
                    table.ForeignKey(
                        name: "fk_body_mandates_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "concepts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    choice = table.Column<string>(type: "jsonb", nullable: true),
                    steering_group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acting_need_owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    external_answer = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    constraints = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    plan = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    purpose = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    reuse = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    service_is_new = table.Column<bool>(type: "boolean", nullable: false),
                    state_aid = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concepts", x => x.id);
                    table.ForeignKey(
                        name: "fk_concepts_bodies_steering_group_id",
                        column: x => x.steering_group_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_concepts_cases_id",
                        column: x => x.id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_concepts_organisations_acting_need_owner_id",
                        column: x => x.acting_need_owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_kind = table.Column<int>(type: "integer", nullable: false),
                    running = table.Column<int>(type: "integer", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    notice_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    noticed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    notice_revision = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    cancel_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    open_ballot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    voting_rules = table.Column<string>(type: "jsonb", nullable: false),
                    decision_form = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    search_names = table.Column<string>(type: "text", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    form = table.Column<int>(type: "integer", nullable: false),
                    join_address = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_meetings_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<int>(type: "integer", nullable: false),
                    function = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    deputy_order = table.Column<int>(type: "integer", nullable: true),
                    deputy_for = table.Column<Guid>(type: "uuid", nullable: true),
                    on_word_of = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    given_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    given_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seats", x => x.id);
                    table.CheckConstraint("ck_seats_dates", "\"to\" IS NULL OR \"to\" >= \"from\" - 1");
                    table.ForeignKey(
                        name: "fk_seats_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seats_organisations_deputy_for",
                        column: x => x.deputy_for,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seats_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seats_people_ended_by_id",
                        column: x => x.ended_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seats_people_given_by_id",
                        column: x => x.given_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seats_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "gate_conditions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gate = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    settlement = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    lifted = table.Column<bool>(type: "boolean", nullable: false),
                    settled_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    gate_review_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_conditions", x => x.id);
                    table.ForeignKey(
                        name: "fk_gate_conditions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_conditions_gate_reviews_gate_review_id",
                        column: x => x.gate_review_id,
                        principalTable: "gate_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_conditions_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_conditions_people_settled_by_id",
                        column: x => x.settled_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gate_evidence",
                columns: table => new
                {
                    requirement = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    gate_review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    reference = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_evidence", x => new { x.gate_review_id, x.requirement });
                    table.ForeignKey(
                        name: "fk_gate_evidence_gate_reviews_gate_review_id",
                        column: x => x.gate_review_id,
                        principalTable: "gate_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gate_evidence_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_evidence_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gate_waivers",
                columns: table => new
                {
                    waived = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    gate_review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    organ = table.Column<int>(type: "integer", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_waivers", x => new { x.gate_review_id, x.waived });
                    table.CheckConstraint("ck_gate_waivers_reason", "reason <> ''");
                    table.ForeignKey(
                        name: "fk_gate_waivers_gate_reviews_gate_review_id",
                        column: x => x.gate_review_id,
                        principalTable: "gate_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gate_waivers_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_waivers_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "concept_alternatives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    concept_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concept_alternatives", x => x.id);
                    table.ForeignKey(
                        name: "fk_concept_alternatives_concepts_concept_id",
                        column: x => x.concept_id,
                        principalTable: "concepts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "concept_ideas",
                columns: table => new
                {
                    concept_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concept_ideas", x => new { x.concept_id, x.idea_id });
                    table.ForeignKey(
                        name: "fk_concept_ideas_concepts_concept_id",
                        column: x => x.concept_id,
                        principalTable: "concepts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_concept_ideas_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    concept_id = table.Column<Guid>(type: "uuid", nullable: false),
                    steering_group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    estimate = table.Column<long>(type: "bigint", nullable: true),
                    financing = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    goals = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    plan = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_projects_bodies_steering_group_id",
                        column: x => x.steering_group_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_cases_id",
                        column: x => x.id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_concepts_concept_id",
                        column: x => x.concept_id,
                        principalTable: "concepts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agenda_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gate_review_id = table.Column<Guid>(type: "uuid", nullable: true),
                    record_of = table.Column<Guid>(type: "uuid", nullable: true),
                    report_id = table.Column<Guid>(type: "uuid", nullable: true),
                    presentation = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    added_after_notice = table.Column<bool>(type: "boolean", nullable: false),
                    outcome_result = table.Column<int>(type: "integer", nullable: true),
                    outcome_form = table.Column<int>(type: "integer", nullable: true),
                    outcome_proposal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome_ballot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome_recommends = table.Column<int>(type: "integer", nullable: true),
                    outcome_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    outcome_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    search_names = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_agenda_items_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agenda_items_gate_reviews_gate_review_id",
                        column: x => x.gate_review_id,
                        principalTable: "gate_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agenda_items_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_agenda_items_meetings_record_of",
                        column: x => x.record_of,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agenda_items_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "quarterly_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_calls",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    called_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_calls", x => new { x.meeting_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_meeting_calls_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_calls_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_records",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    introduction = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    item_texts = table.Column<string>(type: "jsonb", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_in_meeting = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_records", x => x.meeting_id);
                    table.ForeignKey(
                        name: "fk_meeting_records_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_records_meetings_approved_in_meeting",
                        column: x => x.approved_in_meeting,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_records_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_records_people_approved_by",
                        column: x => x.approved_by,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_attendance",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chair_seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vacant_seats = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_attendance", x => x.meeting_id);
                    table.ForeignKey(
                        name: "fk_meeting_attendance_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_attendance_seats_chair_seat_id",
                        column: x => x.chair_seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dropped_because = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_deliveries_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_project_deliveries_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_representatives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    in_planning = table.Column<bool>(type: "boolean", nullable: false),
                    in_testing = table.Column<bool>(type: "boolean", nullable: false),
                    in_acceptance = table.Column<bool>(type: "boolean", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_representatives", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_representatives_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_representatives_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_representatives_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_risks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_risks", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_risks_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_status_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    time = table.Column<int>(type: "integer", nullable: false),
                    cost = table.Column<int>(type: "integer", nullable: false),
                    scope = table.Column<int>(type: "integer", nullable: false),
                    benefit = table.Column<int>(type: "integer", nullable: false),
                    risk = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_status_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_status_reports_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_status_reports_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agenda_item_objections",
                columns: table => new
                {
                    agenda_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_item_objections", x => new { x.agenda_item_id, x.seat_id });
                    table.ForeignKey(
                        name: "fk_agenda_item_objections_agenda_items_agenda_item_id",
                        column: x => x.agenda_item_id,
                        principalTable: "agenda_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_agenda_item_objections_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agenda_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    recommends = table.Column<int>(type: "integer", nullable: true),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    put_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    rejected_in = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposals_agenda_items_agenda_item_id",
                        column: x => x.agenda_item_id,
                        principalTable: "agenda_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_proposals_seats_proposed_by",
                        column: x => x.proposed_by,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_roll",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<int>(type: "integer", nullable: false),
                    function = table.Column<int>(type: "integer", nullable: false),
                    deputy_order = table.Column<int>(type: "integer", nullable: true),
                    deputy_for = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_roll", x => new { x.meeting_id, x.seat_id });
                    table.ForeignKey(
                        name: "fk_meeting_roll_meeting_attendance_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting_attendance",
                        principalColumn: "meeting_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_meeting_roll_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meeting_roll_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_stays",
                columns: table => new
                {
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stands_in_for = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    to = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_stays", x => new { x.meeting_id, x.number });
                    table.CheckConstraint("ck_meeting_stays_times", "\"to\" IS NULL OR \"to\" >= \"from\"");
                    table.ForeignKey(
                        name: "fk_meeting_stays_meeting_attendance_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting_attendance",
                        principalColumn: "meeting_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_acceptance_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_acceptance_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_acceptance_items_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_acceptance_items_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_acceptance_items_project_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "project_deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ballots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agenda_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    chair_seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vacant = table.Column<int>(type: "integer", nullable: false),
                    recused = table.Column<int>(type: "integer", nullable: false),
                    absent = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    result = table.Column<string>(type: "jsonb", nullable: true),
                    cancel_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballots", x => x.id);
                    table.CheckConstraint("ck_ballots_result_when_closed", "(state = 2) = (result IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_ballots_agenda_items_agenda_item_id",
                        column: x => x.agenda_item_id,
                        principalTable: "agenda_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ballots_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ballots_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ballot_voters",
                columns: table => new
                {
                    ballot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    filled_by = table.Column<Guid>(type: "uuid", nullable: false),
                    left_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballot_voters", x => new { x.ballot_id, x.seat_id });
                    table.UniqueConstraint("ak_ballot_voters_ballot_id_seat_id_person_id", x => new { x.ballot_id, x.seat_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_ballot_voters_ballots_ballot_id",
                        column: x => x.ballot_id,
                        principalTable: "ballots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ballot_voters_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ballot_voters_seats_filled_by",
                        column: x => x.filled_by,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ballot_voters_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gate_recommendations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    party = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agenda_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ballot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    ranked_among = table.Column<int>(type: "integer", nullable: true),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false),
                    gate_review_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_recommendations", x => x.id);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_agenda_items_agenda_item_id",
                        column: x => x.agenda_item_id,
                        principalTable: "agenda_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_ballots_ballot_id",
                        column: x => x.ballot_id,
                        principalTable: "ballots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_gate_reviews_gate_review_id",
                        column: x => x.gate_review_id,
                        principalTable: "gate_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gate_recommendations_people_recorded_by_id",
                        column: x => x.recorded_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "votes",
                columns: table => new
                {
                    ballot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    choice = table.Column<int>(type: "integer", nullable: false),
                    cast_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_votes", x => new { x.ballot_id, x.seat_id });
                    table.CheckConstraint("ck_votes_choice", "choice BETWEEN 1 AND 4");
                    table.ForeignKey(
                        name: "fk_votes_ballot_voters_ballot_id_seat_id_person_id",
                        columns: x => new { x.ballot_id, x.seat_id, x.person_id },
                        principalTable: "ballot_voters",
                        principalColumns: new[] { "ballot_id", "seat_id", "person_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agenda_item_objections_seat_id",
                table: "agenda_item_objections",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_case_id",
                table: "agenda_items",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_gate_review_id",
                table: "agenda_items",
                column: "gate_review_id");

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_meeting_id_number",
                table: "agenda_items",
                columns: new[] { "meeting_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_record_of",
                table: "agenda_items",
                column: "record_of");

            migrationBuilder.CreateIndex(
                name: "ix_agenda_items_report_id",
                table: "agenda_items",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ix_ballot_voters_ballot_id_person_id",
                table: "ballot_voters",
                columns: new[] { "ballot_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ballot_voters_filled_by",
                table: "ballot_voters",
                column: "filled_by");

            migrationBuilder.CreateIndex(
                name: "ix_ballot_voters_person_id",
                table: "ballot_voters",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_ballot_voters_seat_id",
                table: "ballot_voters",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_ballots_agenda_item_id",
                table: "ballots",
                column: "agenda_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_ballots_meeting_id",
                table: "ballots",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_ballots_meeting_id1",
                table: "ballots",
                column: "meeting_id",
                unique: true,
                filter: "state = 1");

            migrationBuilder.CreateIndex(
                name: "ix_ballots_proposal_id",
                table: "ballots",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "ix_bodies_for_case",
                table: "bodies",
                column: "for_case");

            migrationBuilder.CreateIndex(
                name: "ix_bodies_kind",
                table: "bodies",
                column: "kind");

            migrationBuilder.CreateIndex(
                name: "ix_bodies_secretariat_id",
                table: "bodies",
                column: "secretariat_id");

            migrationBuilder.CreateIndex(
                name: "ix_bodies_slug",
                table: "bodies",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_followers_person_id",
                table: "case_followers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_stand_ins_for_id",
                table: "case_stand_ins",
                column: "for_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_stand_ins_person_id",
                table: "case_stand_ins",
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
                name: "ix_case_trail_on_behalf_of_id",
                table: "case_trail",
                column: "on_behalf_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_trail_organisation_id",
                table: "case_trail",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_trail_person_id",
                table: "case_trail",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_kind_state_search_words",
                table: "cases",
                columns: new[] { "kind", "state", "search_words" })
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
                name: "ix_cases_lead_id",
                table: "cases",
                column: "lead_id");

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
                name: "ix_concept_alternatives_concept_id",
                table: "concept_alternatives",
                column: "concept_id");

            migrationBuilder.CreateIndex(
                name: "ix_concept_ideas_idea_id",
                table: "concept_ideas",
                column: "idea_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_concepts_acting_need_owner_id",
                table: "concepts",
                column: "acting_need_owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_concepts_steering_group_id",
                table: "concepts",
                column: "steering_group_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_case_id_idx",
                table: "decision_log",
                columns: new[] { "case_id", "idx" });

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_search_words",
                table: "decision_log",
                column: "search_words")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_type_idx",
                table: "decision_log",
                columns: new[] { "type", "idx" });

            migrationBuilder.CreateIndex(
                name: "ix_decision_log_checkpoints_key_id",
                table: "decision_log_checkpoints",
                column: "key_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_gate_conditions_case_id_settled_at",
                table: "gate_conditions",
                columns: new[] { "case_id", "settled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_gate_conditions_deadline",
                table: "gate_conditions",
                column: "deadline",
                filter: "settled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gate_conditions_gate_review_id",
                table: "gate_conditions",
                column: "gate_review_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_conditions_owner_id",
                table: "gate_conditions",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_conditions_settled_by_id",
                table: "gate_conditions",
                column: "settled_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_evidence_by_id",
                table: "gate_evidence",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_evidence_organisation_id",
                table: "gate_evidence",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_agenda_item_id",
                table: "gate_recommendations",
                column: "agenda_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_ballot_id",
                table: "gate_recommendations",
                column: "ballot_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_body_id",
                table: "gate_recommendations",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_gate_review_id",
                table: "gate_recommendations",
                column: "gate_review_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_meeting_id",
                table: "gate_recommendations",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_organisation_id",
                table: "gate_recommendations",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_party_at",
                table: "gate_recommendations",
                columns: new[] { "party", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_gate_recommendations_recorded_by_id",
                table: "gate_recommendations",
                column: "recorded_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_acceptance_by_id",
                table: "gate_reviews",
                column: "acceptance_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_acceptance_organisation_id",
                table: "gate_reviews",
                column: "acceptance_organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_case_id_gate_attempt",
                table: "gate_reviews",
                columns: new[] { "case_id", "gate", "attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_decision_at",
                table: "gate_reviews",
                column: "decision_at");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_decision_by_id",
                table: "gate_reviews",
                column: "decision_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_decision_followed_decision_at",
                table: "gate_reviews",
                columns: new[] { "decision_followed", "decision_at" });

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_decision_organisation_id",
                table: "gate_reviews",
                column: "decision_organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_model_id",
                table: "gate_reviews",
                column: "model_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_opened_by_id",
                table: "gate_reviews",
                column: "opened_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_search_words",
                table: "gate_reviews",
                column: "search_words")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_gate_reviews_state",
                table: "gate_reviews",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ux_gate_reviews_open",
                table: "gate_reviews",
                column: "case_id",
                unique: true,
                filter: "state IN (1, 2)");

            migrationBuilder.CreateIndex(
                name: "ix_gate_waivers_by_id",
                table: "gate_waivers",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_waivers_organisation_id",
                table: "gate_waivers",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_governance_models_based_on_id",
                table: "governance_models",
                column: "based_on_id");

            migrationBuilder.CreateIndex(
                name: "ix_governance_models_drafted_by_id",
                table: "governance_models",
                column: "drafted_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_governance_models_number",
                table: "governance_models",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_governance_models_draft",
                table: "governance_models",
                column: "state",
                unique: true,
                filter: "state = 1");

            migrationBuilder.CreateIndex(
                name: "ux_governance_models_in_force",
                table: "governance_models",
                column: "state",
                unique: true,
                filter: "state = 2");

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
                name: "ix_ideas_organisation_id",
                table: "ideas",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_ideas_submitter_id",
                table: "ideas",
                column: "submitter_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_person_id",
                table: "invitations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_sent_by_id",
                table: "invitations",
                column: "sent_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_area_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "area", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_area_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "area", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_area_title_case_id",
                table: "listed_ideas",
                columns: new[] { "area", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_area_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "area", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_county_number_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "county_number", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_county_number_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "county_number", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_county_number_title_case_id",
                table: "listed_ideas",
                columns: new[] { "county_number", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_county_number_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "county_number", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_organisation_id_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "organisation_id", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_organisation_id_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "organisation_id", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_organisation_id_title_case_id",
                table: "listed_ideas",
                columns: new[] { "organisation_id", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_organisation_id_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "organisation_id", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_area_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "area", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_area_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "area", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_area_title_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "area", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_area_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "area", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_county_number_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "county_number", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_county_number_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "county_number", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_county_number_title_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "county_number", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_county_number_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "county_number", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_organisation_id_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "organisation_id", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_organisation_id_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "organisation_id", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_organisation_id_title_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "organisation_id", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_organisation_id_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "organisation_id", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_title_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_state_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "state", "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_submitted_at_case_id",
                table: "listed_ideas",
                columns: new[] { "submitted_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_supports_case_id",
                table: "listed_ideas",
                columns: new[] { "supports", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_title_case_id",
                table: "listed_ideas",
                columns: new[] { "title", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_ideas_updated_at_case_id",
                table: "listed_ideas",
                columns: new[] { "updated_at", "case_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "state", "area", "county_number", "visibility" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_attendance_chair_seat_id",
                table: "meeting_attendance",
                column: "chair_seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_calls_person_id",
                table: "meeting_calls",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_records_approved_by",
                table: "meeting_records",
                column: "approved_by");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_records_approved_in_meeting",
                table: "meeting_records",
                column: "approved_in_meeting");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_records_body_id",
                table: "meeting_records",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_records_published_at",
                table: "meeting_records",
                column: "published_at");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_roll_person_id",
                table: "meeting_roll",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_roll_seat_id",
                table: "meeting_roll",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ux_meeting_stays_filled",
                table: "meeting_stays",
                columns: new[] { "meeting_id", "stands_in_for" },
                unique: true,
                filter: "\"to\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_meeting_stays_present",
                table: "meeting_stays",
                columns: new[] { "meeting_id", "seat_id" },
                unique: true,
                filter: "\"to\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_body_id_year_running",
                table: "meetings",
                columns: new[] { "body_id", "year", "running" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_slug",
                table: "meetings",
                column: "slug",
                unique: true);

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
                name: "ix_notifications_organisation_id",
                table: "notifications",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_person_id_at",
                table: "notifications",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_closed_by_id",
                table: "organisations",
                column: "closed_by_id");

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
                name: "ix_people_closed_by_id",
                table: "people",
                column: "closed_by_id");

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
                name: "ix_project_acceptance_items_by_id",
                table: "project_acceptance_items",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_acceptance_items_delivery_id",
                table: "project_acceptance_items",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_acceptance_items_organisation_id",
                table: "project_acceptance_items",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_deliveries_project_id",
                table: "project_deliveries",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_deliveries_service_id",
                table: "project_deliveries",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_representatives_organisation_id",
                table: "project_representatives",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_representatives_person_id",
                table: "project_representatives",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_representatives_project_id",
                table: "project_representatives",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_risks_project_id",
                table: "project_risks",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_status_reports_by_id",
                table: "project_status_reports",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_status_reports_project_id_at",
                table: "project_status_reports",
                columns: new[] { "project_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_concept_id",
                table: "projects",
                column: "concept_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_steering_group_id",
                table: "projects",
                column: "steering_group_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_agenda_item_id",
                table: "proposals",
                column: "agenda_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_proposed_by",
                table: "proposals",
                column: "proposed_by");

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
                name: "ix_quarterly_reports_search_words",
                table: "quarterly_reports",
                column: "search_words")
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

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_ended_by_id",
                table: "role_grants",
                column: "ended_by_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_seats_body_id_from",
                table: "seats",
                columns: new[] { "body_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_seats_deputy_for",
                table: "seats",
                column: "deputy_for");

            migrationBuilder.CreateIndex(
                name: "ix_seats_ended_by_id",
                table: "seats",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_seats_given_by_id",
                table: "seats",
                column: "given_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_seats_organisation_id",
                table: "seats",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_seats_person_id",
                table: "seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_services_slug",
                table: "services",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_sessions_person_id",
                table: "sign_in_sessions",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_sessions_provider_provider_session_hash",
                table: "sign_in_sessions",
                columns: new[] { "provider", "provider_session_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_votes_ballot_id_seat_id_person_id",
                table: "votes",
                columns: new[] { "ballot_id", "seat_id", "person_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_item_objections");

            migrationBuilder.DropTable(
                name: "body_mandates");

            migrationBuilder.DropTable(
                name: "case_followers");

            migrationBuilder.DropTable(
                name: "case_stand_ins");

            migrationBuilder.DropTable(
                name: "case_trail");

            migrationBuilder.DropTable(
                name: "concept_alternatives");

            migrationBuilder.DropTable(
                name: "concept_ideas");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "decision_log_checkpoints");

            migrationBuilder.DropTable(
                name: "decision_log_personal");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "form_drafts");

            migrationBuilder.DropTable(
                name: "gate_conditions");

            migrationBuilder.DropTable(
                name: "gate_evidence");

            migrationBuilder.DropTable(
                name: "gate_recommendations");

            migrationBuilder.DropTable(
                name: "gate_waivers");

            migrationBuilder.DropTable(
                name: "idea_anchorings");

            migrationBuilder.DropTable(
                name: "idea_supports");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "listed_ideas");

            migrationBuilder.DropTable(
                name: "meeting_calls");

            migrationBuilder.DropTable(
                name: "meeting_records");

            migrationBuilder.DropTable(
                name: "meeting_roll");

            migrationBuilder.DropTable(
                name: "meeting_stays");

            migrationBuilder.DropTable(
                name: "network_memberships");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "person_identities");

            migrationBuilder.DropTable(
                name: "project_acceptance_items");

            migrationBuilder.DropTable(
                name: "project_representatives");

            migrationBuilder.DropTable(
                name: "project_risks");

            migrationBuilder.DropTable(
                name: "project_status_reports");

            migrationBuilder.DropTable(
                name: "report_corrections");

            migrationBuilder.DropTable(
                name: "role_conflicts");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "sign_in_sessions");

            migrationBuilder.DropTable(
                name: "votes");

            migrationBuilder.DropTable(
                name: "decision_log_keys");

            migrationBuilder.DropTable(
                name: "decision_log");

            migrationBuilder.DropTable(
                name: "document_contents");

            migrationBuilder.DropTable(
                name: "ideas");

            migrationBuilder.DropTable(
                name: "meeting_attendance");

            migrationBuilder.DropTable(
                name: "project_deliveries");

            migrationBuilder.DropTable(
                name: "ballot_voters");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "services");

            migrationBuilder.DropTable(
                name: "ballots");

            migrationBuilder.DropTable(
                name: "concepts");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "agenda_items");

            migrationBuilder.DropTable(
                name: "seats");

            migrationBuilder.DropTable(
                name: "gate_reviews");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "quarterly_reports");

            migrationBuilder.DropTable(
                name: "governance_models");

            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "people");
        }
    }
}
