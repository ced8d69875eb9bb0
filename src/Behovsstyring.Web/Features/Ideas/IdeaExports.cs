using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>The list of needs as a file.</summary>
internal static class IdeaExports
{
    public static readonly ListExport<ExportedIdea> List = new(
        "behov", () => IdeaTexts.ListTitle, Columns, (query, write) => IdeaListAddress.Read(query).AsExport(write));

    private static IReadOnlyList<(ExportColumn<ExportedIdea> Column, int Width)> Columns() =>
    [
        (new(IdeaTexts.ColumnNumber, i => Cell.Of(i.Idea.Number)), 16),
        (new(IdeaTexts.ColumnTitle, i => Cell.Of(i.Idea.Title)), 60),
        (new(IdeaTexts.ColumnSummary, i => Cell.Of(i.Summary)), 60),
        (new(IdeaTexts.ColumnState, i => Cell.Of(CaseLabels.Of(i.Idea.State))), 18),
        (new(IdeaTexts.ColumnArea, i => i.Idea.Area is { } area ? Cell.Of(EnumText.Of(area)) : Cell.Empty), 28),
        (new(IdeaTexts.ColumnSender, i => Cell.Of(i.Idea.Organisation)), 32),
        (new(IdeaTexts.ColumnCounty, i => Cell.Of(i.Idea.County)), 22),
        (new(IdeaTexts.ColumnReceived, i => Cell.Of(OsloTime.DayOf(i.Idea.SubmittedAt))), 14),
        (new(IdeaTexts.ColumnChanged, i => Cell.Of(OsloTime.DayOf(i.Idea.UpdatedAt))), 14),
        (new(IdeaTexts.ColumnSupports, i => Cell.Of(i.Idea.Supports)), 10),
    ];
}
