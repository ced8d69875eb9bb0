using System.Diagnostics;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Ideas;
using Behovsstyring.Web.Features.Meetings;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Features.Reports;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Home;

/// <summary>What each kind of waiting thing is called, and where it leads.</summary>
internal static class MyPageWords
{
    /// <summary>Heading and explanation of a group, and the whole list behind it, where there is one. Each kind has its line: one that is missing is a compile error.</summary>
    public static (string Title, string Text, string? List) Of(WorkKind kind) => kind switch
    {
        WorkKind.AssessIdea => (MyPageTexts.idea_assess, MyPageTexts.idea_assess_text, Ideas(IdeaListAddress.State, IdeaSlugs.Of(CaseState.Received)) + "&sorter=mottatt"),
        WorkKind.AwaitIdeaAnswer => (MyPageTexts.idea_await_answer, MyPageTexts.idea_await_answer_text, Ideas(IdeaListAddress.State, IdeaSlugs.Of(CaseState.RoutedElsewhere))),
        WorkKind.AnchorIdea => (MyPageTexts.idea_anchor, MyPageTexts.idea_anchor_text, null),
        WorkKind.FinishIdeaDraft => (MyPageTexts.idea_finish_draft, MyPageTexts.idea_finish_draft_text, Urls.Work.NewIdea),
        WorkKind.TakePosition => (
            MyPageTexts.idea_take_position, MyPageTexts.idea_take_position_text, Ideas(IdeaListAddress.Concern, IdeaSlugs.Of(IdeaConcern.WithoutOurPosition)) + "&sorter=-stotte"),
        WorkKind.StudyAlternatives => (MyPageTexts.concept_study_alternatives, MyPageTexts.concept_study_alternatives_text, Active(Urls.Work.Concepts)),
        WorkKind.ChooseActor => (MyPageTexts.concept_choose_actor, MyPageTexts.concept_choose_actor_text, Active(Urls.Work.Concepts)),
        WorkKind.ReportStatus => (MyPageTexts.project_report_status, MyPageTexts.project_report_status_text, Active(Urls.Work.Projects)),
        WorkKind.JudgeDelivery => (MyPageTexts.project_judge_delivery, MyPageTexts.project_judge_delivery_text, Active(Urls.Work.Projects)),
        WorkKind.DecideGate => (MyPageTexts.gate_decide, MyPageTexts.gate_decide_text, Urls.Work.Decisions),
        WorkKind.AnswerGate => (MyPageTexts.gate_answer, MyPageTexts.gate_answer_text, Urls.Work.Decisions),
        WorkKind.PrepareGate => (MyPageTexts.gate_prepare, MyPageTexts.gate_prepare_text, Urls.Work.Decisions),
        WorkKind.ScheduleGate => (MyPageTexts.gate_schedule, MyPageTexts.gate_schedule_text, Urls.Work.Decisions),
        WorkKind.FulfilCondition => (MyPageTexts.gate_condition, MyPageTexts.gate_condition_text, null),
        WorkKind.DrawReport => (MyPageTexts.report_draw, MyPageTexts.report_draw_text, null),
        WorkKind.CommentReport => (MyPageTexts.report_comment, MyPageTexts.report_comment_text, null),
        WorkKind.ApproveReport => (MyPageTexts.report_approve, MyPageTexts.report_approve_text, null),
        WorkKind.PublishReport => (MyPageTexts.report_publish, MyPageTexts.report_publish_text, null),
        WorkKind.Vote => Of(MeetingTask.Vote),
        WorkKind.PublishNotice => Of(MeetingTask.PublishNotice),
        WorkKind.DraftRecord => Of(MeetingTask.DraftRecord),
        WorkKind.ApproveRecord => Of(MeetingTask.ApproveRecord),
        WorkKind.PublishRecord => Of(MeetingTask.PublishRecord),
    };

    public static string Address(WorkTarget target) => target switch
    {
        WorkTarget.Case { Number: var number } => Urls.Work.Case(number),
        WorkTarget.Position { Number: var number } => IdeaAddress.ToSupport(number),
        WorkTarget.Anchoring { Number: var number } => IdeaAddress.ToAnchor(number),
        WorkTarget.Draft { Id: var draft } => IdeaAddress.Draft(draft),
        WorkTarget.GateReview { Id: var review } => Urls.Work.GateReview(review.Value),
        WorkTarget.Report { Quarter: var quarter } => Urls.Work.Report(quarter.Key),
        WorkTarget.ReportComments { Quarter: var quarter } => Urls.Work.ReportComments(quarter.Key),
        WorkTarget.Meeting { Slug: var meeting } => Urls.Work.Meeting(meeting),
        _ => throw new UnreachableException(),
    };

    /// <summary>A report goes by its quarter, which is written in the reader's language.</summary>
    public static string TitleOf(WorkItem item) => item.Target switch
    {
        WorkTarget.Report { Quarter: var quarter } => ReportWords.Title(quarter),
        WorkTarget.ReportComments { Quarter: var quarter } => ReportWords.Title(quarter),
        _ => string.IsNullOrWhiteSpace(item.Title) ? IdeaFormTexts.DraftUntitled : item.Title,
    };

    public static IEnumerable<string> Facts(WorkItem item)
    {
        if (item.From is { } from)
        {
            yield return from;
        }

        if (item.Target is WorkTarget.GateReview at)
        {
            yield return $"{at.CaseNumber} · {CaseLabels.Of(at.Gate)}";
        }

        yield return IdeaWords.Text(item.Target is WorkTarget.Draft ? MyPageTexts.Saved : MyPageTexts.Since, Dates.Day(OsloTime.DayOf(item.Since)));
        if (item.Supports is { } supports and > 0)
        {
            yield return IdeaWords.Supports(supports);
        }
    }

    private static string Ideas(string filter, string? value) => $"{Urls.Work.Ideas}?{filter}={value}";

    private static string Active(string list) => $"{list}?{PortfolioAddress.State}={PortfolioSlugs.Of(CaseState.Active)}";

    private static (string Title, string Text, string? List) Of(MeetingTask task) => MeetingTaskWords.Of(task) is var (title, text) ? (title, text, null) : default;
}
