using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>The cases at a gate now and who has them, then every decision. The page is live: a decided case moves down by itself.</summary>
public partial class DecisionListWorkPage
{
    public sealed record Shown(Page<DecisionListRow> Found, IReadOnlyList<RunningGateRow> Running);

    private DecisionListAddress Asked { get; set; } = DecisionListAddress.Read(_ => null);

    protected override string Path => Urls.Work.Decisions;

    protected override ListAddress Here => Asked.At(Path);

    private int ThisYear => OsloTime.Today(Clock).Year;

    protected override void Read(Func<string, string?> query) => Asked = DecisionListAddress.Read(query);

    protected override async Task<Shown> LoadAsync() =>
        new((await Run(Asked.AsQuery() with { Size = WorkGrid.PageSize })).OrThrow(), (await Run(new ListRunningGates())).OrThrow());

    private IReadOnlyList<WorkAction<DecisionListRow>> Actions => [WorkActions.Follow<DecisionListRow>(follow => RunOrSay(follow), row => row.Case)];

    private async Task<Page<DecisionListRow>> FirstAsync(int most) => (await Run(Asked.AsQuery() with { Page = 1, Size = most })).OrThrow();

    /// <summary>One case may be decided at many gates, so the gate is said too.</summary>
    private static string TitleOf(DecisionListRow row) => $"{row.CaseTitle}, {CaseLabels.Of(row.Gate)}";
}
