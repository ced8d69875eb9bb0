using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Organisations;

/// <summary>The list of organisations as a file, for administrators.</summary>
internal static class OrganisationExports
{
    public static readonly ListExport<OrganisationRow> List = new(
        "organisasjoner", () => OrganisationTexts.ListTitle, Columns, (query, write) => OrganisationListAddress.Read(query).AsExport(write));

    private static IReadOnlyList<(ExportColumn<OrganisationRow> Column, int Width)> Columns() =>
    [
        (new(OrganisationTexts.ColumnName, o => Cell.Of(o.Name)), 40),
        (new(OrganisationTexts.ColumnKind, o => Cell.Of(EnumText.Of(o.Kind))), 28),
        (new(OrganisationTexts.ColumnNumber, o => Cell.Of(o.Number)), 14),
        (new(OrganisationTexts.ColumnCounty, o => Cell.Of(o.County)), 22),
        (new(OrganisationTexts.FactPopulation, o => o.Population is { } people ? Cell.Of(people) : Cell.Empty), 12),
        (new(OrganisationTexts.ColumnPeople, o => Cell.Of(o.People)), 12),
        (new(OrganisationTexts.ColumnSeats, o => Cell.Of(o.Seats)), 12),
        (new(OrganisationTexts.ColumnState, o => Cell.Of(o.IsActive ? OrganisationTexts.StateOpen : OrganisationTexts.StateClosed)), 12),
    ];
}
