using System.Globalization;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Projects;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Reports;

/// <summary>Sentences of the quarterly report, the same in the open pages and the workspace.</summary>
internal static class ReportWords
{
    public static string Text(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);

    /// <summary>Gives a table another name than the part it is in, for those who jump between them.</summary>
    public static string Table(string part) => Text(ReportTexts.TableOf, part);

    /// <summary><c>3. kvartal 2026</c>.</summary>
    public static string Title(Quarter quarter) => Text(ReportTexts.Title, Dates.Quarter(quarter));

    /// <summary>How a figure has changed since the quarter before.</summary>
    public static string Change(int now, int before) => (now - before) switch
    {
        0 => ReportTexts.Same,
        > 0 and var more => Text(ReportTexts.More, Words.Number(more)),
        var fewer => Text(ReportTexts.Fewer, Words.Number(-fewer)),
    };

    /// <summary>The figures one looks at first, each with the slug of the cases behind it where it has any.</summary>
    public static (int Now, int Before, string Label, string? Slug)[] Figures(ReportContent content)
    {
        var (now, then) = (content.Figures, content.Before);
        return
        [
            (now.NeedsReceived, then.NeedsReceived, ReportTexts.FigureNeeds, ReportFigures.Needs),
            (now.UnderWay, then.UnderWay, ReportTexts.FigureUnderWay, ReportFigures.UnderWay),
            (now.Decisions, then.Decisions, ReportTexts.FigureDecisions, ReportFigures.Decisions),
            (now.Departures, then.Departures, ReportTexts.FigureDepartures, ReportFigures.Departures),
            (now.ConditionsOverdue, then.ConditionsOverdue, ReportTexts.FigureConditionsOverdue, ReportFigures.ConditionsOverdue),
            (now.ServicesInOperation, then.ServicesInOperation, ReportTexts.FigureServices, ReportFigures.ServicesInOperation),
            (now.DeliveriesPutInOperation, then.DeliveriesPutInOperation, ReportTexts.FigureDeliveries, ReportFigures.Deliveries),
            (now.MeetingsHeld, then.MeetingsHeld, ReportTexts.FigureMeetings, null),
            (now.MembersTakingPart, then.MembersTakingPart, ReportTexts.FigureMembers, null),
        ];
    }

    public static string Moves(IReadOnlyList<PhaseFlow> flows)
    {
        if (flows.All(f => f.AtStart.Count + f.Entered.Count == 0))
        {
            return ReportTexts.MovesNone;
        }

        var most = flows.MaxBy(f => f.AtEnd.Count)!;
        return Text(
            ReportTexts.MovesSentence, Words.Number(flows.Sum(f => f.Entered.Count)), Words.Number(flows.Sum(f => f.Left)),
            CaseLabels.Of(most.Phase).ToLower(CultureInfo.CurrentCulture), Words.Number(most.AtEnd.Count));
    }

    public static string Gates(IReadOnlyList<ReportedGate> gates)
    {
        var here = gates.Where(g => g.IsDecidedHere).ToLookup(g => g.Followed);
        var decided = here.Sum(g => g.Count());
        return decided == 0
            ? ReportTexts.GatesNone
            : Text(
                ReportTexts.GatesSentence, Words.Number(decided), Words.Number(here[Domain.Governance.Followed.Followed].Count()),
                Words.Number(here[Domain.Governance.Followed.WithChange].Count()), Words.Number(here[Domain.Governance.Followed.NotFollowed].Count()));
    }

    public static string Conditions(IReadOnlyList<ReportedCondition> conditions, Quarter quarter) => Text(
        ReportTexts.ConditionsSentence,
        Words.Number(conditions.Count(c => quarter.FirstDay <= c.SetOn)), Words.Number(conditions.Count(c => c.SettledOn is not null)),
        Words.Number(conditions.Count(c => c.SettledOn is null)), Words.Number(conditions.Count(c => c.IsOverdue)));

    public static (string Text, string Icon, Tone Tone) State(ReportedCondition condition) => condition switch
    {
        { SettledOn: { } on, Lifted: true } => (Text(ReportTexts.ConditionLifted, Dates.DayOfYear(on)), Icons.Info, Tone.Neutral),
        { SettledOn: { } on } => (Text(ReportTexts.ConditionMet, Dates.DayOfYear(on)), Icons.Check, Tone.Good),
        { IsOverdue: true } => (ReportTexts.ConditionOverdue, Icons.Warning, Tone.Bad),
        _ => (ReportTexts.ConditionOpen, Icons.Clock, Tone.Neutral),
    };

    public static string Projects(IReadOnlyList<ReportedProject> projects)
    {
        if (projects.Count == 0)
        {
            return ReportTexts.ProjectsNone;
        }

        var health = projects.ToLookup(p => p.Health?.Overall);
        return Text(
            ReportTexts.ProjectsSentence, Words.Number(projects.Count), Words.Number(health[Domain.Projects.Health.OnTrack].Count()),
            Words.Number(health[Domain.Projects.Health.AtRisk].Count()), Words.Number(health[Domain.Projects.Health.OffTrack].Count()),
            Words.Number(health[null].Count()));
    }

    public static string Health(ReportedHealth health) => ProjectWords.StatusSentence(new StatusRow(
        default, health.Time, health.Cost, health.Scope, health.Benefit, health.Risk, health.Overall, ""));

    public static string Services(IReadOnlyList<ReportedService> services) => services.Count == 0
        ? ReportTexts.ServicesNone
        : Text(
            ReportTexts.ServicesSentence,
            Words.Number(services.Count(s => s.Lifecycle == Domain.Services.ServiceLifecycle.InOperation)),
            Words.Number(services.Count(s => s.IsNew)), Words.Number(services.Count(s => s.Before is not null)));

    public static string Participation(ReportContent content)
    {
        var part = content.Participation;
        return Text(
            ReportTexts.ParticipationSentence, Words.Number(content.Figures.MembersTakingPart), Words.Number(part.ByKind.Sum(k => k.Whole)),
            Words.Number(part.Raised), Words.Number(part.Supported), Words.Number(part.Met));
    }

    public static string Meetings(IReadOnlyList<ReportedBody> bodies) => bodies.Count == 0
        ? ReportTexts.MeetingsNone
        : Text(ReportTexts.MeetingsSentence, Words.Number(bodies.Sum(b => b.Meetings.Count)), Words.Number(bodies.Sum(b => b.Items)));

    /// <summary>The groups of members as bars: a kind or a size by its name on screen, a county by its own.</summary>
    public static IReadOnlyList<ShareBars.Share> Shares(IReadOnlyList<MemberShare> shares) =>
        [.. shares.Select(s => new ShareBars.Share(
            Enum.TryParse<OrganisationKind>(s.Group, out var kind) ? EnumText.Of(kind) : Enum.TryParse<SizeClass>(s.Group, out var size) ? EnumText.Of(size) : s.Group,
            s.Part, s.Whole))];

    /// <summary>Services go by slug, everything else by number.</summary>
    public static string CaseUrl(ReportedCase @case) => @case.Slug is { } slug ? Urls.Service(slug) : Urls.Case(@case.Number);
}
