using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Ideas;
using Behovsstyring.Web.Features.Portfolio;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Home;

/// <summary>
/// What each kind of waiting thing is called, and where it leads. A feature whose things come to wait adds its texts under the group's
/// code, and a line in <see cref="Address"/> when its things have no case number.
/// </summary>
internal static class MyPageWords
{
    public static string Title(string code) => MyPageTexts.ResourceManager.GetString(code) ?? code;

    public static string Explanation(string code) => MyPageTexts.ResourceManager.GetString(code + ".text") ?? "";

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
}
