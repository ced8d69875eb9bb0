using Behovsstyring.Application.Organisations;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Organisations;

/// <summary>The list of organisations as an address says it, for the page and the files alike.</summary>
internal sealed record OrganisationListAddress
{
    public const string Kind = "type";
    public const string County = "fylke";
    public const string State = "status";
    public const string Closed = "lukket";
    public const string WithoutPeople = "uten-personer";

    public const string NameOrder = "navn";
    public const string PopulationOrder = "innbyggere";

    private const int LastPage = 200;

    private string? Search { get; init; }

    private OrganisationKind? OfKind { get; init; }

    private string? InCounty { get; init; }

    private string? InState { get; init; }

    private OrganisationSort Sort { get; init; }

    private bool Reversed { get; init; }

    private int Page { get; init; } = 1;

    public static OrganisationListAddress Read(Func<string, string?> query) => new()
    {
        Search = query(ListAddress.SearchKey) is { Length: > 0 and <= 200 } search ? search : null,
        OfKind = OrganisationSlugs.Kind(query(Kind)),
        InCounty = query(County) is { Length: 2 } county && county.All(char.IsAsciiDigit) ? county : null,
        InState = query(State) is Closed or WithoutPeople ? query(State) : null,
        Sort = query(ListAddress.SortKey) is PopulationOrder or "-" + PopulationOrder ? OrganisationSort.Population : OrganisationSort.Name,
        // In the address a minus means the largest first, which for numbers is the natural way.
        Reversed = query(ListAddress.SortKey) is "-" + NameOrder or PopulationOrder,
        Page = int.TryParse(query(ListAddress.PageKey), out var page) ? Math.Clamp(page, 1, LastPage) : 1,
    };

    public ListAddress At() => new(
        Urls.Work.Organisations,
        (ListAddress.SearchKey, Search),
        (Kind, OfKind is { } kind ? OrganisationSlugs.Of(kind) : null),
        (County, InCounty),
        (State, InState),
        (ListAddress.SortKey, (Sort, Reversed) switch
        {
            (OrganisationSort.Name, false) => null,
            (OrganisationSort.Name, true) => "-" + NameOrder,
            (OrganisationSort.Population, false) => "-" + PopulationOrder,
            (OrganisationSort.Population, true) => PopulationOrder,
        }),
        (ListAddress.PageKey, Page));

    public ListOrganisations AsQuery() => Filled(new ListOrganisations { Page = Page });

    public ExportOrganisations AsExport(Action<OrganisationRow> write) => Filled(new ExportOrganisations(write));

    private TFilter Filled<TFilter>(TFilter filter)
        where TFilter : OrganisationFilter => filter with
        {
            Search = Search,
            Kind = OfKind,
            County = InCounty,
            Closed = InState == Closed,
            WithoutPeople = InState == WithoutPeople,
            Sort = Sort,
            Reversed = Reversed,
        };
}
