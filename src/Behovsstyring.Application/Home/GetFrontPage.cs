using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Home;

/// <summary>The living figures and lists of the front page: what anyone may know at a glance.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetFrontPage : IQuery<FrontPage>;

/// <param name="Figures">How many needs there are, and how far they have come.</param>
/// <param name="Meetings">Those to come whose notice is out, the soonest first.</param>
/// <param name="Decisions">The newest decisions at gates: recommended, decided, followed.</param>
/// <param name="Report">The latest quarterly report that is published.</param>
public sealed record FrontPage(
    IdeaFigures Figures, IReadOnlyList<IdeaRow> Newest, IReadOnlyList<IdeaRow> MostSupported,
    IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<DecisionListRow> Decisions, ReportRow? Report);

/// <param name="Raised">Every need that has been sent in.</param>
/// <param name="InAssessment">Received, being assessed, or standing at the first gate.</param>
/// <param name="Decided">Past the first gate, stopped there, or handed over to another actor.</param>
/// <param name="InOperation">Services in operation.</param>
public sealed record IdeaFigures(int Raised, int InAssessment, int Decided, int InOperation);

internal sealed class GetFrontPageHandler : IHandler<GetFrontPage, FrontPage>
{
    private const int Newest = 5;
    private const int MostSupported = 5;
    private const int Meetings = 4;
    private const int Decisions = 4;

    private sealed record Filter : IdeaFilter;

    public async Task<FrontPage> Handle(GetFrontPage request, UseCaseContext context, CancellationToken ct)
    {
        var all = new Filter();
        var newest = await IdeaListing.Matching(context, all).Sorted(all).AsRows(context.Db).Take(Newest).ToListAsync(ct);
        var supported = all with { Sort = IdeaSort.MostSupported };
        var mostSupported = await IdeaListing.Matching(context, supported)
            .Where(i => IdeaConcerns.OpenForSupport.Contains(i.State) && i.Supports > 0)
            .Sorted(supported).AsRows(context.Db).Take(MostSupported).ToListAsync(ct);
        var meetings = await MeetingListing.Noticed(context).Coming(context.Now)
            .OrderBy(x => x.Meeting.Details.StartsAt).ThenBy(x => x.Meeting.Id).AsRows(context).Take(Meetings).ToListAsync(ct);
        var decisions = await DecisionRows.Newest(DecisionListing.Matching(context, new ListDecisions())).Take(Decisions).ToListAsync(ct);
        return new FrontPage(
            await Count(context, ct), newest, mostSupported, meetings, await DecisionRows.WithRecommended(context, decisions, ct),
            await ReportListing.Rows(context.Db.Reports.Where(r => r.State == ReportState.Published)).FirstOrDefaultAsync(ct));
    }

    private static async Task<IdeaFigures> Count(UseCaseContext context, CancellationToken ct)
    {
        var counts = await context.Db.Cases.VisibleTo(context.Actor)
            .GroupBy(c => new { c.Kind, c.State })
            .Select(g => new { g.Key.Kind, g.Key.State, Count = g.Count() })
            .ToListAsync(ct);
        return new IdeaFigures(
            Sum(CaseKind.Idea, _ => true),
            Sum(CaseKind.Idea, IsUnderway),
            Sum(CaseKind.Idea, IsDecided),
            Sum(CaseKind.Service, s => s == CaseState.Active));

        int Sum(CaseKind kind, Func<CaseState, bool> counted) =>
            counts.Where(c => c.Kind == kind && counted(c.State)).Sum(c => c.Count);
    }

    private static bool IsUnderway(CaseState state) => state switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.AtGate => true,
        CaseState.Draft or CaseState.Active or CaseState.Paused or CaseState.Stopped
            or CaseState.RoutedElsewhere or CaseState.Completed => false,
    };

    private static bool IsDecided(CaseState state) => state switch
    {
        CaseState.Stopped or CaseState.RoutedElsewhere or CaseState.Completed => true,
        CaseState.Draft or CaseState.Received or CaseState.InAssessment or CaseState.Active
            or CaseState.AtGate or CaseState.Paused => false,
    };
}
