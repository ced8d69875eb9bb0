using System;
using Behovsstyring.Application.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Portfolio : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "concepts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    choice = table.Column<string>(type: "jsonb", nullable: true),
                    steering_group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    acting_need_owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    external_answer = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    constraints = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    plan = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    purpose = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    reuse = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    service_is_new = table.Column<bool>(type: "boolean", nullable: false),
                    state_aid = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
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
                name: "services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    area = table.Column<int>(type: "integer", nullable: false),
                    lifecycle = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    description = table.Column<string>(type: "jsonb", nullable: false),
                    product_owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_council_id = table.Column<Guid>(type: "uuid", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_services", x => x.id);
                    table.ForeignKey(
                        name: "fk_services_bodies_user_council_id",
                        column: x => x.user_council_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_services_cases_id",
                        column: x => x.id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_services_people_product_owner_id",
                        column: x => x.product_owner_id,
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
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    estimate = table.Column<long>(type: "bigint", nullable: true),
                    financing = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    goals = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    plan = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
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
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
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
                name: "ix_services_product_owner_id",
                table: "services",
                column: "product_owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_services_slug",
                table: "services",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_services_user_council_id",
                table: "services",
                column: "user_council_id");

            migrationBuilder.GrantToApp("concepts", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("concept_ideas", "SELECT, INSERT");
            migrationBuilder.GrantToApp("concept_alternatives", "SELECT, INSERT, UPDATE, DELETE");
            migrationBuilder.GrantToApp("projects", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("project_deliveries", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("project_acceptance_items", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("project_risks", "SELECT, INSERT, UPDATE");
            migrationBuilder.GrantToApp("project_status_reports", "SELECT, INSERT");
            migrationBuilder.GrantToApp("project_representatives", "SELECT, INSERT");
            migrationBuilder.GrantToApp("services", "SELECT, INSERT, UPDATE");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "concept_alternatives");

            migrationBuilder.DropTable(
                name: "concept_ideas");

            migrationBuilder.DropTable(
                name: "project_acceptance_items");

            migrationBuilder.DropTable(
                name: "project_representatives");

            migrationBuilder.DropTable(
                name: "project_risks");

            migrationBuilder.DropTable(
                name: "project_status_reports");

            migrationBuilder.DropTable(
                name: "project_deliveries");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "services");

            migrationBuilder.DropTable(
                name: "concepts");
        }
    }
}
