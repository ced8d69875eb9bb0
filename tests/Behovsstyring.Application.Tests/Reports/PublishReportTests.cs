using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Reports;

/// <summary>Frozen, published, logged, and corrected beside.</summary>
public sealed class PublishReportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_frozen_report_stays_when_everything_behind_it_changes_and_the_log_knows_it()
    {
        var scene = await ReportScenario.WithAsync(app);
        var gate = await GateScenario.AtBp1Async(app);
        var quarter = scene.EndTheQuarter();
        await scene.PublishAsync(quarter);
        var before = await scene.ReadAsync(quarter);
        var bytes = await app.RunAsync(new GetFrozenReport(quarter), Actor.Anonymous);

        // A need is renamed, decided, and another comes in; even the tables are rewritten behind the product's back.
        await gate.ReadyAsync();
        await gate.DecideAsync(GateOutcome.GoOn);
        await app.SubmitAsync();
        await using (var source = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString))
        await using (var rewrite = source.CreateCommand("UPDATE cases SET title = 'Noe annet', submitted_at = submitted_at - interval '2 years'"))
        {
            await rewrite.ExecuteNonQueryAsync();
        }

        var after = await scene.ReadAsync(quarter);
        Assert.Equivalent(before, after);
        Assert.Equal([gate.Number], after.Content.Phases[0].AtEnd.Where(n => n == gate.Number));
        Assert.Equal(bytes, await app.RunAsync(new GetFrozenReport(quarter), Actor.Anonymous));
        Assert.Equal(after.Digest, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var subject = Assert.Single(await LogAsync("report", quarter));
        Assert.Equal((after.Digest, quarter.ToString()), ((string?)subject["digest"], (string?)subject["quarter"]));
    }

    [Fact]
    public async Task What_is_approved_or_frozen_the_database_keeps_from_the_program_itself()
    {
        var scene = await ReportScenario.WithAsync(app);
        var quarter = scene.EndTheQuarter();
        await scene.ApproveAsync(quarter);
        var where = $"WHERE year = {quarter.Year} AND number = {quarter.Number}";

        Assert.Equal("42501", await ReportScenario.RefusalAsync(app, $"UPDATE quarterly_reports SET comments = '[]' {where}"));
        Assert.Equal("42501", await ReportScenario.RefusalAsync(app, $"UPDATE quarterly_reports SET state = 1, approved_at = NULL, comments = '[]' {where}"));
        await app.RunAsync(new PublishReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        await app.RunAsync(new CorrectReport(quarter, "Tre møter, ikke to."), scene.Director);
        foreach (var sql in new[]
        {
            $"UPDATE quarterly_reports SET frozen = '{{}}' {where}", $"UPDATE quarterly_reports SET revision = 99 {where}", $"DELETE FROM quarterly_reports {where}",
            "UPDATE report_corrections SET text = 'x'", "DELETE FROM report_corrections", "TRUNCATE report_corrections", "TRUNCATE quarterly_reports CASCADE",
        })
        {
            Assert.Equal("42501", await ReportScenario.RefusalAsync(app, sql));
        }

        await app.RefusedAsync(new DrawReport(quarter), scene.Officer, "report.frozen");
        await app.RefusedAsync(new CommentReport(quarter, (await scene.WorkAsync(quarter)).Version, ReportScenario.Words), scene.Officer, "report.frozen");
        await app.RefusedAsync(new PublishReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director, "report.frozen");
    }

    [Fact]
    public async Task A_correction_stands_beside_dated_and_logged()
    {
        var scene = await ReportScenario.WithAsync(app);
        var quarter = scene.EndTheQuarter();
        await scene.ApproveAsync(quarter);
        await app.RefusedAsync(new CorrectReport(quarter, "For tidlig."), scene.Director, "report.not-published");
        await app.RunAsync(new PublishReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        await app.RefusedAsync(new CorrectReport(quarter, "  "), scene.Director, "report.correction-missing");

        await app.RunAsync(new CorrectReport(quarter, "Antall møter skal være 7. <b>Beklager</b>"), scene.Director);
        await app.RunAsync(new CorrectReport(quarter, "Og 8 med det digitale."), scene.Director);

        Assert.Equal(
            [(1, "Antall møter skal være 7. <b>Beklager</b>"), (2, "Og 8 med det digitale.")],
            (await scene.ReadAsync(quarter)).Corrections.Select(c => (c.Number, c.Text)));
        Assert.Equal(["ReportCorrection", "ReportCorrection"], (await LogAsync("publication", quarter)).Select(s => (string?)s["what"]));
        Assert.Equal((1, 2), ((await app.RunAsync(new ListReports(), Actor.Anonymous)).Rows.Count(r => r.Quarter == quarter), (await scene.ReadAsync(quarter)).Corrections.Count));
    }

    [Fact]
    public async Task Nobody_approves_or_comments_over_what_they_have_not_seen()
    {
        var scene = await ReportScenario.WithAsync(app);
        var quarter = scene.EndTheQuarter();
        await scene.DrawAsync(quarter);
        var read = (await scene.WorkAsync(quarter)).Version;
        await app.RunAsync(new CommentReport(quarter, read, [new(ReportSection.Gates, "Ett avvik.")]), scene.Officer);

        await app.RefusedAsync(new CommentReport(quarter, read, [new(ReportSection.Phases, "Mitt.")]), scene.Officer, "common.changed-meanwhile");
        await app.RefusedAsync(new ApproveReport(quarter, read), scene.Director, "common.changed-meanwhile");
        await app.RefusedAsync(
            new CommentReport(quarter, read, [new(ReportSection.Gates, new string('a', ReportRules.CommentMaxLength + 1))]), scene.Officer, "text.too-long");
        Assert.Contains((await scene.WorkAsync(quarter)).Report!.Comments, c => c is { Section: ReportSection.Gates, Text: "Ett avvik." });
    }

    [Fact]
    public async Task A_draft_is_for_those_who_make_it_and_waits_on_their_own_page()
    {
        var scene = await ReportScenario.WithAsync(app);
        var member = await app.PersonAsync(Role.MemberRepresentative, "4601");
        await app.SubmitAsync();
        var quarter = scene.EndTheQuarter();
        Assert.Equal([quarter.Key], await WaitsAsync(scene.Officer, WorkKind.DrawReport));

        await app.RunAsync(new DrawReport(quarter), scene.Officer);
        Assert.Contains(quarter.Key, await WaitsAsync(scene.Officer, WorkKind.CommentReport));
        Assert.DoesNotContain(quarter.Key, await WaitsAsync(scene.Director, WorkKind.ApproveReport));
        await app.RunAsync(new CommentReport(quarter, (await scene.WorkAsync(quarter)).Version, ReportScenario.Words), scene.Officer);
        Assert.Contains(quarter.Key, await WaitsAsync(scene.Director, WorkKind.ApproveReport));
        await app.RefusedAsync(new GetReportForWork(quarter), member, "common.not-found");
        await app.RefusedAsync(new GetReport(quarter), Actor.Anonymous, "common.not-found");
        Assert.DoesNotContain((await app.RunAsync(new ListReportsForWork(), member)).Reports, r => r.Quarter == quarter);

        await app.RunAsync(new ApproveReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        Assert.Contains(quarter.Key, await WaitsAsync(scene.Director, WorkKind.PublishReport));
        await app.RunAsync(new ReopenReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        await app.RunAsync(new ApproveReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        await app.RunAsync(new PublishReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        Assert.DoesNotContain(quarter.Key, await WaitsAsync(scene.Director, WorkKind.PublishReport));
        Assert.NotNull((await app.RunAsync(new GetReportForWork(quarter), member)).Report);
    }

    [Fact]
    public async Task A_quarter_under_way_is_not_drawn_and_what_is_published_is_found_by_its_words()
    {
        var scene = await ReportScenario.WithAsync(app);
        await app.RefusedAsync(new DrawReport(Quarter.Of(app.Clock.GetUtcNow())), scene.Officer, "report.quarter-not-ended");
        var quarter = scene.EndTheQuarter();
        await scene.PublishAsync(quarter);

        using var list = CommandCount.Begin();
        var found = await app.RunAsync(new ListReports { Search = "netthotell barnehage" }, Actor.Anonymous);
        Assert.Equal(1, list.Commands);
        Assert.Contains(found.Rows, r => r.Quarter == quarter && r.Summary == "Kvartalet ga flere behov enn vanlig.");
        Assert.Empty((await app.RunAsync(new ListReports { Search = "romferge" }, Actor.Anonymous)).Rows);
    }

    [Fact]
    public async Task Each_page_that_shows_a_report_is_read_in_fifteen_commands_at_most()
    {
        var scene = await ReportScenario.WithAsync(app);
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        await app.SubmitAsync();
        var quarter = scene.EndTheQuarter();
        await scene.DrawAsync(quarter);
        await AtMostFifteenAsync(() => scene.WorkAsync(quarter));
        await app.RunAsync(new ApproveReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);
        await app.RunAsync(new PublishReport(quarter, (await scene.WorkAsync(quarter)).Version), scene.Director);

        await AtMostFifteenAsync(() => scene.WorkAsync(quarter));
        await AtMostFifteenAsync(() => scene.ReadAsync(quarter));
        await AtMostFifteenAsync(() => app.RunAsync(new ListReportsForWork(), scene.Officer));
        await AtMostFifteenAsync(() => app.RunAsync(new GetFrontPage(), Actor.Anonymous));
        foreach (var actor in new[] { scene.Officer, scene.Director, officer })
        {
            await AtMostFifteenAsync(() => app.RunAsync(new GetMyPage(), actor));
        }
    }

    private static async Task AtMostFifteenAsync<T>(Func<Task<T>> read)
    {
        using var count = CommandCount.Begin();
        await read();
        Assert.InRange(count.Commands, 1, 15);
    }

    private async Task<IReadOnlyList<string?>> WaitsAsync(Actor actor, WorkKind kind) =>
        [.. (await app.RunAsync(new GetMyPage(), actor)).Groups.Where(g => g.Kind == kind).SelectMany(g => g.Items)
            .Select(i => i.Target switch { WorkTarget.Report r => r.Quarter.Key, WorkTarget.ReportComments r => r.Quarter.Key, _ => null })];

    private async Task<IReadOnlyList<JsonNode>> LogAsync(string type, Quarter quarter)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT leaf FROM decision_log WHERE type = $1 AND convert_from(leaf, 'UTF8')::jsonb -> 'subject' ->> 'quarter' = $2 ORDER BY idx", connection);
        command.Parameters.Add(new() { Value = type });
        command.Parameters.Add(new() { Value = quarter.ToString() });
        await using var reader = await command.ExecuteReaderAsync();
        List<JsonNode> subjects = [];
        while (await reader.ReadAsync())
        {
            subjects.Add(JsonNode.Parse(Encoding.UTF8.GetString((byte[])reader[0]))!["subject"]!);
        }

        return subjects;
    }
}
