using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Services;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Portfolio;

/// <summary>
/// A list of concepts, projects or services as an address says it: read from the query by the open page, the workspace and the exports
/// alike. What it does not understand it leaves out, so that an old or mistyped link still shows a list.
/// </summary>
internal sealed record PortfolioAddress
{
    public const string State = "status";
    public const string Phase = "fase";
    public const string Area = "omrade";
    public const string Lifecycle = "livslop";

    /// <summary>Readers do not page beyond this, and the database would count rows for nothing.</summary>
    private const int LastPage = 2_000;

    private CaseSort _default;

    public string? Search { get; private init; }

    public CaseState? InState { get; private init; }

    public Phase? InPhase { get; private init; }

    public DeliveryArea? InArea { get; private init; }

    public ServiceLifecycle? InLifecycle { get; private init; }

    public CaseSort Sort { get; private init; }

    public bool Reversed { get; private init; }

    public int Page { get; private init; } = 1;

    public static PortfolioAddress OfCases(Func<string, string?> query) => Read(query, CaseSort.Newest);

    /// <summary>One looks a service up by its name.</summary>
    public static PortfolioAddress OfServices(Func<string, string?> query) => Read(query, CaseSort.Title);

    /// <summary>As links are built from it; only what was understood.</summary>
    public ListAddress At(string path) => new(
        path,
        (ListAddress.SearchKey, Search),
        (State, InState is { } state ? PortfolioSlugs.Of(state) : null),
        (Phase, InPhase is { } phase ? PortfolioSlugs.Of(phase) : null),
        (Area, InArea is { } area ? PortfolioSlugs.Of(area) : null),
        (Lifecycle, InLifecycle is { } lifecycle ? PortfolioSlugs.Of(lifecycle) : null),
        (ListAddress.SortKey, Sort == _default && !Reversed ? null : Order),
        (ListAddress.PageKey, Page));

    public PortfolioAddress AtFirstPage() => this with { Page = 1 };

    public ListConcepts Concepts() => Filled(new ListConcepts { Page = Page });

    public ListProjects Projects() => Filled(new ListProjects { Page = Page, Phase = InPhase });

    public ListServices Services() => Filled(new ListServices { Page = Page, Area = InArea, Lifecycle = InLifecycle });

    public ExportConcepts Concepts(Action<ConceptRow> write) => Filled(new ExportConcepts(write));

    public ExportProjects Projects(Action<ProjectRow> write) => Filled(new ExportProjects(write) { Phase = InPhase });

    public ExportServices Services(Action<ServiceRow> write) => Filled(new ExportServices(write) { Area = InArea, Lifecycle = InLifecycle });

    private string Order => (Sort == CaseSort.Title) == Reversed ? "-" + PortfolioSlugs.Of(Sort) : PortfolioSlugs.Of(Sort);

    private static PortfolioAddress Read(Func<string, string?> query, CaseSort usual)
    {
        var sorter = query(ListAddress.SortKey);
        var sort = PortfolioSlugs.ReadSort(sorter);
        return new PortfolioAddress
        {
            _default = usual,
            Search = query(ListAddress.SearchKey) is { } words && !string.IsNullOrWhiteSpace(words) ? PlainText.Cut(words, 200) : null,
            InState = PortfolioSlugs.ReadState(query(State)),
            InPhase = PortfolioSlugs.ReadPhase(query(Phase)),
            InArea = PortfolioSlugs.ReadArea(query(Area)),
            InLifecycle = PortfolioSlugs.ReadLifecycle(query(Lifecycle)),
            Sort = sort ?? usual,
            // In the address a minus means the latest first, which for all but titles is the natural way.
            Reversed = sort is not null && (sort == CaseSort.Title ? sorter![0] == '-' : sorter![0] != '-'),
            Page = int.TryParse(query(ListAddress.PageKey), out var page) ? Math.Clamp(page, 1, LastPage) : 1,
        };
    }

    private TFilter Filled<TFilter>(TFilter filter)
        where TFilter : CaseFilter => filter with { Search = Search, State = InState, Sort = Sort, Reversed = Reversed };
}
