using System;
using Behovsstyring.Application.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

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
                    deputy_for = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seats", x => x.id);
                    table.CheckConstraint("ck_seats_dates", "\"to\" IS NULL OR \"to\" >= \"from\"");
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
                        name: "fk_seats_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
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
                    presentation = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    added_after_notice = table.Column<bool>(type: "boolean", nullable: false),
                    outcome_result = table.Column<int>(type: "integer", nullable: true),
                    outcome_form = table.Column<int>(type: "integer", nullable: true),
                    outcome_proposal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome_ballot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome_recommends = table.Column<int>(type: "integer", nullable: true),
                    outcome_text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    outcome_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true)
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
                        onDelete: ReferentialAction.Restrict);
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
                        onDelete: ReferentialAction.Restrict);
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
                    filled_by = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "ix_meeting_attendance_chair_seat_id",
                table: "meeting_attendance",
                column: "chair_seat_id");

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
                name: "ix_proposals_agenda_item_id",
                table: "proposals",
                column: "agenda_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_proposed_by",
                table: "proposals",
                column: "proposed_by");

            migrationBuilder.CreateIndex(
                name: "ix_seats_body_id_from",
                table: "seats",
                columns: new[] { "body_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_seats_deputy_for",
                table: "seats",
                column: "deputy_for");

            migrationBuilder.CreateIndex(
                name: "ix_seats_organisation_id",
                table: "seats",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_seats_person_id",
                table: "seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_votes_ballot_id_seat_id_person_id",
                table: "votes",
                columns: new[] { "ballot_id", "seat_id", "person_id" },
                unique: true);

            migrationBuilder.RunScript("0004_meetings");
            foreach (var table in (string[])["bodies", "seats", "meetings", "agenda_items", "proposals", "meeting_attendance", "meeting_stays", "ballots", "meeting_records"])
            {
                migrationBuilder.GrantToApp(table, "SELECT, INSERT, UPDATE");
            }

            migrationBuilder.GrantToApp("agenda_items", "DELETE");
            migrationBuilder.GrantToApp("body_mandates", "SELECT, INSERT");
            migrationBuilder.GrantToApp("meeting_roll", "SELECT, INSERT");
            migrationBuilder.GrantToApp("agenda_item_objections", "SELECT, INSERT");
            migrationBuilder.GrantToApp("ballot_voters", "SELECT, INSERT");
            // A vote is cast and read. Nothing else is ever done with it.
            migrationBuilder.GrantToApp("votes", "SELECT, INSERT");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_item_objections");

            migrationBuilder.DropTable(
                name: "body_mandates");

            migrationBuilder.DropTable(
                name: "meeting_records");

            migrationBuilder.DropTable(
                name: "meeting_roll");

            migrationBuilder.DropTable(
                name: "meeting_stays");

            migrationBuilder.DropTable(
                name: "votes");

            migrationBuilder.DropTable(
                name: "meeting_attendance");

            migrationBuilder.DropTable(
                name: "ballot_voters");

            migrationBuilder.DropTable(
                name: "ballots");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "agenda_items");

            migrationBuilder.DropTable(
                name: "seats");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");
        }
    }
}
