using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>The list of concepts as a file.</summary>
internal static class ConceptExports
{
    public static readonly ListExport<ConceptRow> List = new(
        "konsepter", () => ConceptTexts.ListTitle, Columns, (query, write) => PortfolioAddress.OfCases(query).Concepts(write));

    private static IReadOnlyList<(ExportColumn<ConceptRow> Column, int Width)> Columns() =>
    [
        (new(PortfolioTexts.ColumnNumber, c => Cell.Of(c.Number)), 16),
        (new(PortfolioTexts.ColumnTitle, c => Cell.Of(c.Title)), 60),
        (new(PortfolioTexts.ColumnSummary, c => Cell.Of(c.Summary)), 60),
        (new(PortfolioTexts.ColumnState, c => Cell.Of(CaseLabels.Of(c.State))), 18),
        (new(PortfolioTexts.ColumnOwner, c => Cell.Of(c.Owner)), 24),
        (new(ConceptTexts.ColumnActor, c => c.Choice is { } choice ? Cell.Of(ConceptWords.Actor(choice)) : Cell.Empty), 28),
        (new(ConceptTexts.ColumnIdeas, c => Cell.Of(c.Ideas)), 10),
        (new(ConceptTexts.ColumnAlternatives, c => Cell.Of(c.Alternatives)), 14),
        (new(PortfolioTexts.ColumnCreated, c => Cell.Of(OsloTime.DayOf(c.SubmittedAt))), 14),
        (new(PortfolioTexts.ColumnChanged, c => Cell.Of(OsloTime.DayOf(c.UpdatedAt))), 14),
    ];
}
