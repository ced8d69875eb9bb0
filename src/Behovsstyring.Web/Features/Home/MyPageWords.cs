using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
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
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Home;

/// <summary>
/// What each kind of waiting thing is called, and where it leads. A feature whose things come to wait adds a line in
/// <see cref="Heading"/>, and one in <see cref="Address"/> when its things have no case number.
/// </summary>
internal static class MyPageWords
{
    /// <summary>Heading and explanation of a group. Each code has its line, so that a missing text is a compile error.</summary>
    public static (string Title, string Text) Heading(string code) => code switch
    {
        "idea.assess" => (MyPageTexts.idea_assess, MyPageTexts.idea_assess_text),
        "idea.await-answer" => (MyPageTexts.idea_await_answer, MyPageTexts.idea_await_answer_text),
        "idea.anchor" => (MyPageTexts.idea_anchor, MyPageTexts.idea_anchor_text),
        "idea.finish-draft" => (MyPageTexts.idea_finish_draft, MyPageTexts.idea_finish_draft_text),
        "idea.take-position" => (MyPageTexts.idea_take_position, MyPageTexts.idea_take_position_text),
        "concept.study-alternatives" => (MyPageTexts.concept_study_alternatives, MyPageTexts.concept_study_alternatives_text),
        "concept.choose-actor" => (MyPageTexts.concept_choose_actor, MyPageTexts.concept_choose_actor_text),
        "project.report-status" => (MyPageTexts.project_report_status, MyPageTexts.project_report_status_text),
        "project.judge-delivery" => (MyPageTexts.project_judge_delivery, MyPageTexts.project_judge_delivery_text),
        "gate.decide" => (MyPageTexts.gate_decide, MyPageTexts.gate_decide_text),
        "gate.answer" => (MyPageTexts.gate_answer, MyPageTexts.gate_answer_text),
        "gate.prepare" => (MyPageTexts.gate_prepare, MyPageTexts.gate_prepare_text),
        "gate.schedule" => (MyPageTexts.gate_schedule, MyPageTexts.gate_schedule_text),
        "gate.condition" => (MyPageTexts.gate_condition, MyPageTexts.gate_condition_text),
        "report.draw" => (MyPageTexts.report_draw, MyPageTexts.report_draw_text),
        "report.comment" => (MyPageTexts.report_comment, MyPageTexts.report_comment_text),
        "report.approve" => (MyPageTexts.report_approve, MyPageTexts.report_approve_text),
        "report.publish" => (MyPageTexts.report_publish, MyPageTexts.report_publish_text),
        "meeting.vote" => Of(MeetingTask.Vote),
        "meeting.publish-notice" => Of(MeetingTask.PublishNotice),
        "meeting.draft-record" => Of(MeetingTask.DraftRecord),
        "meeting.approve-record" => Of(MeetingTask.ApproveRecord),
        "meeting.publish-record" => Of(MeetingTask.PublishRecord),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Nothing is written about this kind of task."),
    };

    /// <summary>A report goes by its quarter, which is written in the reader's language.</summary>
    public static string TitleOf(WorkItem item) => Quarter.FromKey(item.Slug) is { } quarter ? Reports.ReportWords.Title(quarter) : string.IsNullOrWhiteSpace(item.Title) ? IdeaFormTexts.DraftUntitled : item.Title;

    public static string Address(string code, WorkItem item) => (code, item) switch
    {
        ("idea.finish-draft", { Id: { } draft }) => IdeaAddress.Draft(new CaseId(draft)),
        ("idea.take-position", { Number: { } number }) => IdeaAddress.ToSupport(number),
        ("idea.anchor", { Number: { } number }) => IdeaAddress.ToAnchor(number),
        (_, { Gate: not null, Id: { } review }) => Urls.Work.GateReview(review),
        ("report.comment", { Slug: { } quarter }) => Urls.Work.ReportComments(quarter),
        (_, { Slug: { } quarter }) when code.StartsWith("report.", StringComparison.Ordinal) => Urls.Work.Report(quarter),
        (_, { Slug: { } meeting }) => Urls.Work.Meeting(meeting),
        (_, { Number: { } number }) => Urls.Work.Case(number),
        _ => Urls.Work.Home,
    };

    /// <summary>The whole list behind a group, where there is one.</summary>
    public static string? ListAddress(string code) => code switch
    {
        "idea.assess" => $"{Urls.Work.Ideas}?{IdeaListAddress.State}={IdeaSlugs.Of(CaseState.Received)}&sorter=mottatt",
        "idea.await-answer" => $"{Urls.Work.Ideas}?{IdeaListAddress.State}={IdeaSlugs.Of(CaseState.RoutedElsewhere)}",
        "idea.take-position" => $"{Urls.Work.Ideas}?{IdeaListAddress.Concern}={IdeaSlugs.Of(IdeaConcern.WithoutOurPosition)}&sorter=-stotte",
        "idea.finish-draft" => Urls.Work.NewIdea,
        "project.report-status" or "project.judge-delivery" =>
            $"{Urls.Work.Projects}?{PortfolioAddress.State}={PortfolioSlugs.Of(CaseState.Active)}",
        "concept.study-alternatives" or "concept.choose-actor" =>
            $"{Urls.Work.Concepts}?{PortfolioAddress.State}={PortfolioSlugs.Of(CaseState.Active)}",
        "gate.decide" or "gate.answer" or "gate.prepare" or "gate.schedule" => Urls.Work.Decisions,
        _ => null,
    };

    public static IEnumerable<string> Facts(string code, WorkItem item)
    {
        if (item.From is { } from)
        {
            yield return from;
        }

        if (item.Gate is { } gate)
        {
            yield return $"{item.Number} · {CaseLabels.Of(gate)}";
        }

        var since = code == "idea.finish-draft" ? MyPageTexts.Saved : MyPageTexts.Since;
        yield return string.Format(CultureInfo.CurrentCulture, since, Dates.Day(OsloTime.DayOf(item.Since)));
        if (item.Supports is { } supports and > 0)
        {
            yield return IdeaWords.Supports(supports);
        }
    }

    private static (string Title, string Text) Of(MeetingTask task) => MeetingTaskWords.Of(task)!.Value;
}
