using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>
/// The list of needs as an address says it: read from the query by the open page, the workspace and the exports alike.
/// What it does not understand it leaves out, so that an old or mistyped link still shows a list.
/// </summary>
internal sealed record IdeaListAddress
{
    public const string State = "status";
    public const string Area = "fagomrade";
    public const string County = "fylke";
    public const string Sender = "avsender";
    public const string Concern = "vart";

    /// <summary>Readers do not page beyond this, and the database would count rows for nothing.</summary>
    private const int LastPage = 2_000;

    public string? Search { get; private init; }

    public CaseState? InState { get; private init; }

    public ServiceArea? InArea { get; private init; }

    public string? InCounty { get; private init; }

    public string? From { get; private init; }

    public IdeaConcern? Concerning { get; private init; }

    public IdeaSort Sort { get; private init; }

    public bool Reversed { get; private init; }

    public int Page { get; private init; } = 1;

    public static IdeaListAddress Read(Func<string, string?> query)
    {
        var sorter = query(ListAddress.SortKey);
        var sort = IdeaSlugs.Sort(sorter);
        return new IdeaListAddress
        {
            Search = Text(query(ListAddress.SearchKey), 200),
            InState = IdeaSlugs.State(query(State)),
            InArea = IdeaSlugs.Area(query(Area)),
            InCounty = query(County) is { Length: 2 } county && county.All(char.IsAsciiDigit) ? county : null,
            From = query(Sender) is { } sender && PlainText.IsSlug(sender, OrganisationRules.KeyMaxLength) ? sender : null,
            Concerning = IdeaSlugs.Concern(query(Concern)),
            Sort = sort ?? IdeaSort.Newest,
            // In the address a minus means the largest or latest first, which for all but titles is the natural way.
            Reversed = sort is not null && (sort == IdeaSort.Title ? sorter![0] == '-' : sorter![0] != '-'),
            Page = int.TryParse(query(ListAddress.PageKey), out var page) ? Math.Clamp(page, 1, LastPage) : 1,
        };
    }

    /// <summary>As links are built from it; only what was understood.</summary>
    public ListAddress At(string path) => new(
        path,
        (ListAddress.SearchKey, Search),
        (State, InState is { } state ? IdeaSlugs.Of(state) : null),
        (Area, InArea is { } area ? IdeaSlugs.Of(area) : null),
        (County, InCounty),
        (Sender, From),
        (Concern, Concerning is { } concern ? IdeaSlugs.Of(concern) : null),
        (ListAddress.SortKey, IsDefaultOrder ? null : Order),
        (ListAddress.PageKey, Page));

    public ListIdeas AsQuery() => Filled(new ListIdeas { Page = Page });

    public ListIdeasForWork AsWorkQuery() => Filled(new ListIdeasForWork { Concern = Concerning, Page = Page });

    public ExportIdeas AsExport(Action<ExportedIdea> write) => Filled(new ExportIdeas(write));

    private bool IsDefaultOrder => Sort == IdeaSort.Newest && !Reversed;

    private string Order => (Sort == IdeaSort.Title) == Reversed ? "-" + IdeaSlugs.Of(Sort) : IdeaSlugs.Of(Sort);

    private TFilter Filled<TFilter>(TFilter filter)
        where TFilter : IdeaFilter => filter with
        {
            Search = Search,
            State = InState,
            Area = InArea,
            County = InCounty,
            Organisation = From,
            Sort = Sort,
            Reversed = Reversed,
        };

    private static string? Text(string? value, int atMost) =>
        string.IsNullOrWhiteSpace(value) ? null : PlainText.Cut(value, atMost);
}
