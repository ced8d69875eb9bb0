using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Behovsstyring.Application.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_case_counters_supports",
                table: "case_counters");

            migrationBuilder.CreateIndex(
                name: "ix_case_counters_supports_case_id",
                table: "case_counters",
                columns: new[] { "supports", "case_id" });

            // By hand: the area is part of a complex property, which the model cannot index. With the key, so that counting reads the index only.
            migrationBuilder.CreateIndex(
                name: "ix_ideas_area_id",
                table: "ideas",
                columns: new[] { "area", "id" });

            migrationBuilder.RunScript("0007_similar_ideas");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION similar_ideas(text, uuid, integer); DROP INDEX ix_cases_idea_words;");
            migrationBuilder.RunScript("0002_similar_ideas");
            migrationBuilder.DropIndex(
                name: "ix_ideas_area_id",
                table: "ideas");

            migrationBuilder.DropIndex(
                name: "ix_case_counters_supports_case_id",
                table: "case_counters");

            migrationBuilder.CreateIndex(
                name: "ix_case_counters_supports",
                table: "case_counters",
                column: "supports");
        }
    }
}
