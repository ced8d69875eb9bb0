using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>The list of projects as a file.</summary>
internal static class ProjectExports
{
    public static readonly ListExport<ProjectRow> List = new(
        "prosjekter", () => ProjectTexts.ListTitle, Columns, (query, write) => PortfolioAddress.OfCases(query).Projects(write));

    private static IReadOnlyList<(ExportColumn<ProjectRow> Column, int Width)> Columns() =>
    [
        (new(PortfolioTexts.ColumnNumber, p => Cell.Of(p.Number)), 16),
        (new(PortfolioTexts.ColumnTitle, p => Cell.Of(p.Title)), 60),
        (new(PortfolioTexts.ColumnSummary, p => Cell.Of(p.Summary)), 60),
        (new(ProjectTexts.FilterPhase, p => Cell.Of(CaseLabels.Of(p.Phase))), 16),
        (new(PortfolioTexts.ColumnState, p => Cell.Of(CaseLabels.Of(p.State))), 18),
        (new(PortfolioTexts.ColumnOwner, p => Cell.Of(p.Owner)), 28),
        (new(ProjectTexts.ColumnHealth, p => Of(p.Latest?.Overall)), 16),
        (new(ProjectTexts.SideTime, p => Of(p.Latest?.Time)), 16),
        (new(ProjectTexts.SideCost, p => Of(p.Latest?.Cost)), 16),
        (new(ProjectTexts.SideScope, p => Of(p.Latest?.Scope)), 16),
        (new(ProjectTexts.SideBenefit, p => Of(p.Latest?.Benefit)), 16),
        (new(ProjectTexts.SideRisk, p => Of(p.Latest?.Risk)), 16),
        (new(ProjectTexts.ColumnDeliveries, p => Cell.Of(p.Deliveries)), 12),
        (new(ProjectTexts.ColumnAccepted, p => Cell.Of(p.Accepted)), 12),
        (new(ProjectTexts.FactEstimate, p => p.Estimate is { } estimate ? Cell.Of(estimate) : Cell.Empty), 18),
        (new(ProjectTexts.ColumnEnds, p => p.EndsOn is { } ends ? Cell.Of(ends) : Cell.Empty), 14),
        (new(PortfolioTexts.ColumnCreated, p => Cell.Of(OsloTime.DayOf(p.SubmittedAt))), 14),
        (new(PortfolioTexts.ColumnChanged, p => Cell.Of(OsloTime.DayOf(p.UpdatedAt))), 14),
    ];

    private static Cell Of(Enum? health) => health is null ? Cell.Empty : Cell.Of(EnumText.Of(health));
}
