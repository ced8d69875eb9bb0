using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Application.Services;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Services;

/// <summary>The catalogue as a file.</summary>
internal static class ServiceExports
{
    public static readonly ListExport<ServiceRow> List = new(
        "tjenester", () => ServiceTexts.ListTitle, Columns, (query, write) => PortfolioAddress.OfServices(query).Services(write));

    private static IReadOnlyList<(ExportColumn<ServiceRow> Column, int Width)> Columns() =>
    [
        (new(PortfolioTexts.ColumnNumber, s => Cell.Of(s.Number)), 16),
        (new(PortfolioTexts.ColumnService, s => Cell.Of(s.Name.Read())), 32),
        (new(ServiceTexts.Description, s => Cell.Of(s.Description.Read())), 80),
        (new(ServiceTexts.Area, s => Cell.Of(EnumText.Of(s.Area))), 24),
        (new(ServiceTexts.Lifecycle, s => Cell.Of(EnumText.Of(s.Lifecycle))), 18),
        (new(PortfolioTexts.ColumnOwner, s => Cell.Of(s.Owner)), 28),
        (new(ServiceTexts.ProductOwner, s => Cell.Of(s.HasProductOwner ? ServiceTexts.OwnerNamed : ServiceTexts.OwnerMissing)), 18),
        (new(PortfolioTexts.ColumnChanged, s => Cell.Of(OsloTime.DayOf(s.UpdatedAt))), 14),
    ];
}
