using Behovsstyring.Application.Common;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Reports;

/// <summary>The tables of a published report as files, and the whole of it as the data its fingerprint is taken of.</summary>
internal static class ReportExports
{
    private const string QuarterKey = "quarter";

    public static readonly (string Slug, Func<string> Title)[] Tables =
    [
        ("faser", () => ReportTexts.SectionPhases),
        ("beslutninger", () => ReportTexts.SectionGates),
        ("vilkar", () => ReportTexts.ConditionsTitle),
        ("prosjekter", () => ReportTexts.SectionProjects),
        ("tjenester", () => ReportTexts.SectionServices),
        ("moter", () => ReportTexts.MeetingsTitle),
    ];

    public static void MapReportExports(this IEndpointRouteBuilder app)
    {
        Map(app, "faser", Phases, c => c.Phases);
        Map(app, "beslutninger", Gates, c => c.Gates.Select(g => new Of<ReportedGate>(g, TitleIn(c, g.Case))));
        Map(app, "vilkar", Conditions, c => c.Conditions.Select(x => new Of<ReportedCondition>(x, TitleIn(c, x.Case))));
        Map(app, "prosjekter", Projects, c => c.Projects.Select(p => new Of<ReportedProject>(p, TitleIn(c, p.Case))));
        Map(app, "tjenester", Services, c => c.Services);
        Map(app, "moter", Meetings, c => c.Meetings);
        app.MapGet(Urls.Report("{quarter}.json"), async (string quarter, UseCases useCases, HttpContext http, CancellationToken ct) =>
        {
            var bytes = (await useCases.Run(new GetFrozenReport(Key(quarter)), Actor.Anonymous, ct)).OrThrow();
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(bytes, "application/json", $"kvartalsrapport-{quarter}.json");
        })
        .RequireRateLimiting(Limits.Api)
        .ExcludeFromDescription();
    }

    /// <summary>A row of a table with the title of its case.</summary>
    private sealed record Of<T>(T Row, string Title);

    private static void Map<TRow>(
        IEndpointRouteBuilder app, string table, Func<IReadOnlyList<(ExportColumn<TRow>, int)>> columns, Func<ReportContent, IEnumerable<TRow>> rows) =>
        app.MapListExports(Urls.ReportTable("{" + QuarterKey + "}", table), new ListExport<TRow>(
            "kvartalsrapport-" + table, () => Tables.Single(t => t.Slug == table).Title(), columns,
            (query, write) => new ExportReport(Key(query(QuarterKey)), content =>
            {
                foreach (var row in rows(content))
                {
                    write(row);
                }
            })));

    private static Quarter Key(string? key) => Quarter.FromKey(key) ?? throw new PageNotFoundException();

    private static string TitleIn(ReportContent content, string number) => content.Cases.FirstOrDefault(c => c.Number == number)?.Title ?? "";

    private static IReadOnlyList<(ExportColumn<PhaseFlow>, int)> Phases() =>
    [
        (new(ReportTexts.ColumnPhase, f => Cell.Of(CaseLabels.Of(f.Phase))), 16),
        (new(ReportTexts.ColumnStart, f => Cell.Of(f.AtStart.Count)), 12),
        (new(ReportTexts.ColumnIn, f => Cell.Of(f.Entered.Count)), 12),
        (new(ReportTexts.ColumnWentOn, f => Cell.Of(f.WentOn.Count)), 12),
        (new(ReportTexts.ColumnStopped, f => Cell.Of(f.Stopped.Count)), 12),
        (new(ReportTexts.ColumnHandedOver, f => Cell.Of(f.HandedOver.Count)), 12),
        (new(ReportTexts.ColumnEnd, f => Cell.Of(f.AtEnd.Count)), 12),
        (new(ReportTexts.ColumnPaused, f => Cell.Of(f.Paused.Count)), 16),
    ];

    private static IReadOnlyList<(ExportColumn<Of<ReportedGate>>, int)> Gates() =>
    [
        (new(ReportTexts.ColumnCase, g => Cell.Of(g.Row.Case)), 16),
        (new(ReportTexts.ColumnTitle, g => Cell.Of(g.Title)), 60),
        (new(ReportTexts.ColumnGate, g => Cell.Of(CaseLabels.Of(g.Row.Gate))), 10),
        (new(ReportTexts.ColumnRecommended, g => Cell.Of(string.Join("; ", g.Row.Recommended.Select(r =>
            $"{EnumText.Of(r.Party)}: {(r.Outcome is { } outcome ? EnumText.Of(outcome) : ReportTexts.CommentOnly)}")))), 50),
        (new(ReportTexts.ColumnDecided, g => Cell.Of($"{EnumText.Of(g.Row.Entity)}: {EnumText.Of(g.Row.Outcome)}")), 40),
        (new(ReportTexts.ColumnFollowed, g => Cell.Of(EnumText.Of(g.Row.Followed))), 24),
        (new(ReportTexts.Because.TrimEnd(':'), g => Cell.Of(g.Row.Reason)), 60),
        (new(ReportTexts.ColumnDate, g => Cell.Of(g.Row.DecidedOn)), 14),
    ];

    private static IReadOnlyList<(ExportColumn<Of<ReportedCondition>>, int)> Conditions() =>
    [
        (new(ReportTexts.ColumnCase, c => Cell.Of(c.Row.Case)), 16),
        (new(ReportTexts.ColumnGate, c => Cell.Of(CaseLabels.Of(c.Row.Gate))), 10),
        (new(ReportTexts.ColumnCondition, c => Cell.Of(c.Row.Text)), 60),
        (new(ReportTexts.ColumnOwner, c => Cell.Of(c.Row.Owner)), 28),
        (new(ReportTexts.ColumnDeadline, c => Cell.Of(c.Row.Deadline)), 14),
        (new(ReportTexts.ColumnState, c => Cell.Of(ReportWords.State(c.Row).Text)), 24),
    ];

    private static IReadOnlyList<(ExportColumn<Of<ReportedProject>>, int)> Projects() =>
    [
        (new(ReportTexts.ColumnCase, p => Cell.Of(p.Row.Case)), 16),
        (new(ReportTexts.ColumnProject, p => Cell.Of(p.Title)), 60),
        (new(ReportTexts.ColumnPhase, p => Cell.Of(CaseLabels.Of(p.Row.Phase))), 16),
        (new(ReportTexts.ColumnOverall, p => Health(p.Row.Health?.Overall)), 16),
        (new(ProjectTexts.SideTime, p => Health(p.Row.Health?.Time)), 16),
        (new(ProjectTexts.SideCost, p => Health(p.Row.Health?.Cost)), 16),
        (new(ProjectTexts.SideScope, p => Health(p.Row.Health?.Scope)), 16),
        (new(ProjectTexts.SideBenefit, p => Health(p.Row.Health?.Benefit)), 16),
        (new(ProjectTexts.SideRisk, p => Health(p.Row.Health?.Risk)), 16),
        (new(ReportTexts.ColumnBefore, p => Health(p.Row.OverallBefore)), 16),
        (new(ReportTexts.ColumnReported, p => p.Row.Health is { } health ? Cell.Of(health.On) : Cell.Empty), 14),
    ];

    private static IReadOnlyList<(ExportColumn<ReportedService>, int)> Services() =>
    [
        (new(ReportTexts.ColumnCase, s => Cell.Of(s.Case)), 16),
        (new(ReportTexts.ColumnService, s => Cell.Of(s.Name.Read())), 40),
        (new(ReportTexts.ColumnArea, s => Cell.Of(EnumText.Of(s.Area))), 28),
        (new(ReportTexts.ColumnLifecycle, s => Cell.Of(EnumText.Of(s.Lifecycle))), 20),
        (new(ReportTexts.ColumnChange, s => Cell.Of(s.IsNew ? ReportTexts.ServiceNew : s.Before is { } before ? EnumText.Of(before) : "")), 24),
    ];

    private static IReadOnlyList<(ExportColumn<ReportedBody>, int)> Meetings() =>
    [
        (new(ReportTexts.ColumnBody, b => Cell.Of(b.Name?.Read() ?? ReportTexts.SteeringGroups)), 40),
        (new(ReportTexts.ColumnMeetings, b => Cell.Of(b.Meetings.Count)), 12),
        (new(ReportTexts.ColumnItems, b => Cell.Of(b.Items)), 12),
        (new(ReportTexts.ColumnFilled, b => Cell.Of(b.Filled)), 14),
        (new(ReportTexts.ColumnSeats, b => Cell.Of(b.Seats)), 12),
    ];

    private static Cell Health(Enum? health) => health is null ? Cell.Empty : Cell.Of(EnumText.Of(health));
}
