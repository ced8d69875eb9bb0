using System;
using Behovsstyring.Application.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Governance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                    decision_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
                    acceptance_accepted = table.Column<bool>(type: "boolean", nullable: true),
                    acceptance_entity = table.Column<int>(type: "integer", nullable: true),
                    acceptance_organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acceptance_organ = table.Column<int>(type: "integer", nullable: true),
                    acceptance_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acceptance_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    acceptance_at = table.Column<DateTimeOffset>(type: "timestamptz", nullable: true),
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
                name: "ux_governance_models_in_force",
                table: "governance_models",
                column: "state",
                unique: true,
                filter: "state = 2");

            migrationBuilder.AddForeignKey(
                name: "fk_agenda_items_gate_reviews_gate_review_id",
                table: "agenda_items",
                column: "gate_review_id",
                principalTable: "gate_reviews",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.RunScript("0005_governance");
            migrationBuilder.GrantToApp("governance_models", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("gate_reviews", "SELECT, INSERT, UPDATE");
            // Evidence may be corrected until somebody has relied on it.
            migrationBuilder.GrantToApp("gate_evidence", "SELECT, INSERT, UPDATE, DELETE");
            migrationBuilder.GrantToApp("gate_waivers", "SELECT, INSERT");
            migrationBuilder.GrantToApp("gate_recommendations", "SELECT, INSERT");
            migrationBuilder.GrantToApp("gate_conditions", "SELECT, INSERT, UPDATE");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_agenda_items_gate_reviews_gate_review_id",
                table: "agenda_items");

            migrationBuilder.DropTable(
                name: "gate_conditions");

            migrationBuilder.DropTable(
                name: "gate_evidence");

            migrationBuilder.DropTable(
                name: "gate_recommendations");

            migrationBuilder.DropTable(
                name: "gate_waivers");

            migrationBuilder.DropTable(
                name: "gate_reviews");

            migrationBuilder.DropTable(
                name: "governance_models");
        }
    }
}
