using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Leads;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>The list of needs at work: my organisation's position on each, and live while it is open.</summary>
public partial class IdeaListWorkPage
{
    public sealed record Shown(Page<IdeaWorkRow> Found, IReadOnlyList<CountyRow> Counties, IReadOnlyList<LeadCandidate> Officers, string? SenderKey, string? SenderName)
    {
        public (string Key, string Name)? Sender => SenderKey is null ? null : (SenderKey, SenderName ?? SenderKey);
    }

    /// <summary>Who had each need before it was given to another here.</summary>
    private readonly Dictionary<CaseId, PersonId?> _officersBefore = [];

    private IdeaListAddress Asked { get; set; } = IdeaListAddress.Read(_ => null);

    protected override string Path => Urls.Work.Ideas;

    protected override ListAddress Here => Asked.At(Path);

    /// <summary>The files are the open list's; what concerns only us is not in them.</summary>
    private bool Exportable => Asked.Concerning is null;

    /// <summary>All, and what concerns us; our own positions only for members, and what I handle only for those who handle needs.</summary>
    private IEnumerable<(IdeaConcern? Concern, string Label)> Views =>
    [
        (null, IdeaWorkTexts.ConcernAll),
        .. Enum.GetValues<IdeaConcern>()
            .Where(MayConcernMe)
            .Select(c => ((IdeaConcern?)c, LabelOf(c))),
    ];

    private IReadOnlyList<WorkAction<IdeaWorkRow>> Actions =>
    [
        WorkActions.Follow<IdeaWorkRow>(follow => RunOrSay(follow), row => row.Id),
        .. Me.Has(Permission.AssessIdea) ? [TakeIntoAssessment] : Array.Empty<WorkAction<IdeaWorkRow>>(),
        .. List!.Officers.Count > 0 ? [Assign] : Array.Empty<WorkAction<IdeaWorkRow>>(),
    ];

    private WorkAction<IdeaWorkRow> TakeIntoAssessment => new(
        IdeaWorkTexts.Assess, async row => RowOutcome.Of(await RunOrSay(new TakeIdeaIntoAssessment(row.Id)), _ => IdeaWorkTexts.Assessed, _ => false))
    {
        Question = IdeaWorkTexts.AssessMany,
    };

    /// <summary>To whom is asked first, and one is oneself the likeliest.</summary>
    private WorkAction<IdeaWorkRow> Assign => WorkActions.OneOf(
        IdeaWorkTexts.Assign, IdeaWorkTexts.AssignMany, [.. List!.Officers.OrderByDescending(officer => officer.Person == Me.Person).Select(GiveTo), GiveTo(null)]);

    private WorkAction<IdeaWorkRow> GiveTo(LeadCandidate? officer) => new(officer?.Name ?? IdeaWorkTexts.NoOfficer, async row =>
    {
        var given = await RunOrSay(new AssignCaseOfficer(row.Id, officer?.Person));
        if (given.IsOk)
        {
            _officersBefore[row.Id] = given.Value;
        }

        return RowOutcome.Of(
            given,
            before => officer is null
                ? before is null ? IdeaWorkTexts.HadNoOfficer : IdeaWorkTexts.HasNoOfficer
                : Words.Fill(before == officer.Person ? IdeaWorkTexts.AssignedBefore : IdeaWorkTexts.AssignedTo, officer.Name),
            before => before != officer?.Person);
    })
    {
        Undo = async row => RowOutcome.Of(await RunOrSay(new AssignCaseOfficer(row.Id, _officersBefore[row.Id]) { OnlyFrom = new(officer?.Person) }), _ => IdeaWorkTexts.AssignedBack, _ => false),
    };

    protected override void Read(Func<string, string?> query) => Asked = IdeaListAddress.Read(query);

    protected override async Task<Shown> LoadAsync()
    {
        var found = (await Run(Asked.AsWorkQuery() with { Size = WorkGrid.PageSize })).OrThrow();
        var counties = List?.Counties ?? (await Run(new ListCounties())).OrThrow();
        var officers = List?.Officers ?? (Me.Has(Permission.AssessIdea) ? (await Run(new ListLeadCandidates(CaseKind.Idea))).OrThrow() : []);
        var name = Asked.From is { } key ? (await Run(new GetOrganisationName(key))).OrThrow() : null;
        return new Shown(found, counties, officers, Asked.From, name);
    }

    private async Task<Page<IdeaWorkRow>> FirstAsync(int most) => (await Run(Asked.AsWorkQuery() with { Page = 1, Size = most })).OrThrow();

    /// <summary>The one organisation is chosen by a link, not from a list of hundreds.</summary>
    private static ListFilter[] SenderFilter(Shown list) => IdeaListFilters.From(list.Sender);

    private bool MayConcernMe(IdeaConcern concern) => concern switch
    {
        IdeaConcern.WithoutOurPosition or IdeaConcern.WithOurPosition => OrganisationRules.IsMember(Me.Kind),
        IdeaConcern.Ours or IdeaConcern.Followed => true,
        IdeaConcern.Handled => Me.Has(Permission.AssessIdea),
    };

    private static string LabelOf(IdeaConcern concern) => concern switch
    {
        IdeaConcern.WithoutOurPosition => IdeaWorkTexts.ConcernWithoutOurPosition,
        IdeaConcern.WithOurPosition => IdeaWorkTexts.ConcernWithOurPosition,
        IdeaConcern.Ours => IdeaWorkTexts.ConcernOurs,
        IdeaConcern.Followed => IdeaWorkTexts.ConcernFollowed,
        IdeaConcern.Handled => IdeaWorkTexts.ConcernHandled,
    };
}
